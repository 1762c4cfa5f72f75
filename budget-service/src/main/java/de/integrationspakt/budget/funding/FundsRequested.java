package de.integrationspakt.budget.funding;

import java.util.List;
import java.util.UUID;

/**
 * Another service needs money; the second officer's approval there is the order to pay.
 *
 * @param commitments to be promised for later years with it; null: none
 * @param assessedBy who assessed it, and
 * @param orderedBy who ordered it: neither may release its payment
 */
record FundsRequested(
        UUID requestId,
        String requester,
        FundingKind kind,
        String budgetLine,
        String holder,
        long amountCents,
        String reference,
        String assessedBy,
        String orderedBy,
        List<DueLater> commitments,
        long version) {}
