package de.integrationspakt.casemanagement.post;

import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.util.UUID;

/** An approved post asks budget for its money. The approval is the order to pay. */
@Told(topic = "funding.requests")
record FundsRequested(
        UUID requestId,
        String requester,
        String kind,
        String budgetLine,
        String holder,
        long amountCents,
        String reference,
        String assessedBy,
        String orderedBy,
        long version)
        implements Tellable {
    static final String REQUESTER = "casemanagement";

    static FundsRequested of(Post post) {
        return new FundsRequested(
                post.funding().orElseThrow().request(),
                REQUESTER,
                "POST",
                post.budgetLine(),
                post.holder().value(),
                post.amount().cents(),
                post.id().toString(),
                post.appliedBy(),
                post.approvedBy(),
                1);
    }

    @Override
    public String subject() {
        return holder;
    }
}
