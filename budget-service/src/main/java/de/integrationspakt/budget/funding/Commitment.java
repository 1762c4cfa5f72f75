package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.ledger.TransferKind;
import de.integrationspakt.budget.line.AuthorityLine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Money of a later year, promised together with a reservation (Verpflichtung, § 38 LHO).
 *
 * @param budgetLine whose authority it uses up
 * @param holder empty: for nobody yet
 */
record Commitment(UUID reservation, String budgetLine, String holder, int dueYear, long amountCents) {

    /** Where money is short in the due year, who was promised first is served first. */
    static final Comparator<Commitment> OLDEST_FIRST = Comparator.comparing(Commitment::reservation);

    AccountKey authority() {
        return AccountKey.pot(authorityLine());
    }

    AccountKey used() {
        return AccountKey.reserved(authorityLine(), holder);
    }

    AccountKey granted() {
        return AccountKey.source(authorityLine());
    }

    List<AccountKey> accounts() {
        return List.of(authority(), used());
    }

    Transfer enter(LocalDate on) {
        return once(TransferKind.RESERVE, authority(), used(), on);
    }

    Transfer giveBack(LocalDate on) {
        return once(TransferKind.RELEASE, used(), authority(), on);
    }

    /** It is money of the due year's line now: the authority is used up for good. */
    Transfer fallDue(LocalDate on) {
        return once(TransferKind.CARRY_OVER, used(), granted(), on);
    }

    private Transfer once(TransferKind kind, AccountKey from, AccountKey to, LocalDate on) {
        return Transfer.once(kind, from, to, amountCents, reservation.toString(), on);
    }

    private String authorityLine() {
        return AuthorityLine.code(budgetLine, dueYear);
    }
}
