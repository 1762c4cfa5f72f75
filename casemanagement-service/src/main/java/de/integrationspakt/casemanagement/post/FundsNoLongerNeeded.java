package de.integrationspakt.casemanagement.post;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.util.UUID;

/**
 * A post gives its money back.
 *
 * @param reason a fixed word: what the applicant wrote may name somebody
 * @param holder whose money it is; the subject, like the request's, so that budget never hears this before the request
 */
@Told(topic = "funding.requests")
record FundsNoLongerNeeded(
        UUID requestId,
        String requester,
        String reason,
        long version,
        @JsonIgnore String holder) implements Tellable {

    static FundsNoLongerNeeded of(Post post) {
        return new FundsNoLongerNeeded(
                post.funding().orElseThrow().request(),
                FundsRequested.REQUESTER,
                "WITHDRAWN",
                2,
                post.holder().value());
    }

    @Override
    public String subject() {
        return holder;
    }
}
