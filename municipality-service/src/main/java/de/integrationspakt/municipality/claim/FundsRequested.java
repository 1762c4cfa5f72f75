package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.util.UUID;

/** An approved claim asks budget for its money. The approval is the order to pay. */
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

    static final String REQUESTER = "municipality";

    static FundsRequested of(Claim claim) {
        return new FundsRequested(
                claim.funding().orElseThrow().request(),
                REQUESTER,
                "CLAIM",
                claim.budgetLine(),
                claim.ags().value(),
                claim.recognised().orElseThrow().cents(),
                claim.id().toString(),
                claim.assessedBy(),
                claim.approvedBy(),
                1);
    }

    @Override
    public String subject() {
        return holder;
    }
}
