package de.integrationspakt.municipality.funding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.util.UUID;

/**
 * Reserved money is given back.
 *
 * @param reason a code, never the holder's words: facts carry no text that might name a person
 * @param holder whose money it is; the subject, like the request's, so that budget never hears this before the request
 */
@Told(topic = "funding.requests")
public record FundsNoLongerNeeded(
        UUID requestId,
        String requester,
        String reason,
        long version,
        @JsonIgnore String holder) implements Tellable {

    /** What is given up is given up by who had asked for it. */
    public static FundsNoLongerNeeded withdrawn(UUID request, String holder) {
        return new FundsNoLongerNeeded(request, FundsRequested.REQUESTER, "WITHDRAWN", 2, holder);
    }

    @Override
    public String subject() {
        return holder;
    }
}
