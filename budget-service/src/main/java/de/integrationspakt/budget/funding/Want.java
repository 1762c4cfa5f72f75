package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.ledger.AccountKey;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Money somebody needs.
 *
 * @param holder empty: the common pot's, for nobody yet
 */
record Want(
        UUID id,
        String budgetLine,
        String holder,
        long amountCents,
        FundingKind kind,
        String reference,
        String requester,
        UUID requestId,
        String assessedBy,
        String orderedBy,
        LocalDate expiresOn,
        String by) {

    /** All accounts whose balances decide, or are shown in the answer. */
    List<AccountKey> accounts(boolean fromCommonPot) {
        var reserved = AccountKey.reserved(budgetLine, holder);
        var paid = AccountKey.paid(budgetLine, holder);
        if (holder.isEmpty()) return List.of(AccountKey.pot(budgetLine), reserved, paid);
        var share = AccountKey.share(budgetLine, holder);
        var receivable = AccountKey.receivable(budgetLine, holder);
        return fromCommonPot
                ? List.of(AccountKey.pot(budgetLine), share, reserved, paid, receivable)
                : List.of(share, reserved, paid, receivable);
    }
}
