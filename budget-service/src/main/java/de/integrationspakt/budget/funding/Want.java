package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.Transfer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Money somebody needs.
 *
 * @param holder empty: the common pot's, for nobody yet
 * @param dueLater what is to be promised for later years with it; mostly empty
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
        String by,
        List<DueLater> dueLater) {

    List<Commitment> commitments() {
        if (dueLater.isEmpty()) return List.of();
        return dueLater.stream()
                .map(later -> new Commitment(id, budgetLine, holder, later.dueYear(), later.amountCents()))
                .toList();
    }

    /** This year's money and the later years' promises: all of it, or nothing. */
    List<Transfer> transfers(Reservation reservation, LocalDate on) {
        if (dueLater.isEmpty()) return List.of(reservation.reserve(on));
        return Stream.concat(
                        Stream.of(reservation.reserve(on)),
                        commitments().stream().map(commitment -> commitment.enter(on)))
                .toList();
    }

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
