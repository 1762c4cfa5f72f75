package de.integrationspakt.municipality.funding;

import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.util.UUID;

/**
 * Something approved asks budget for its money. The approval is the order to pay.
 *
 * @param holder whose share is drawn: AGS, district, group or carrier
 * @param amountCents above zero
 * @param reference id of the claim or measure
 * @param assessedBy subject of who assessed it, never {@code orderedBy}, who approved it; neither may release the payment
 */
@Told(topic = "funding.requests")
public record FundsRequested(
        UUID requestId,
        String requester,
        FundingKind kind,
        String budgetLine,
        String holder,
        long amountCents,
        UUID reference,
        String assessedBy,
        String orderedBy,
        long version)
        implements Tellable {

    static final String REQUESTER = "municipality";

    /** A new request; its id is to be kept in a {@link Funding}. */
    public static FundsRequested of(
            UUID request,
            FundingKind kind,
            UUID subject,
            String budgetLine,
            String holder,
            long amountCents,
            String assessedBy,
            String orderedBy) {
        return new FundsRequested(
                request, REQUESTER, kind, budgetLine, holder, amountCents, subject, assessedBy, orderedBy, 1);
    }

    @Override
    public String subject() {
        return holder;
    }
}
