package de.integrationspakt.municipality.claim;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.util.UUID;

/**
 * A claim gives its reserved money back.
 *
 * @param reason a code, never the municipality's words: facts carry no text that might name a person
 * @param holder whose money it is; the subject, like the request's, so that budget never hears this before the request
 */
@Told(topic = "funding.requests")
record FundsNoLongerNeeded(
        UUID requestId,
        String requester,
        String reason,
        long version,
        @JsonIgnore String holder) implements Tellable {

    static FundsNoLongerNeeded of(Claim claim) {
        return new FundsNoLongerNeeded(
                claim.funding().orElseThrow().request(),
                FundsRequested.REQUESTER,
                "WITHDRAWN",
                2,
                claim.ags().value());
    }

    @Override
    public String subject() {
        return holder;
    }
}
