package de.integrationspakt.budget.interest;

import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.ledger.TransferKind;
import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.http.WrongState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Interest on one recovery over one time.
 *
 * @param to the last day that bears interest
 * @param table the table of rates
 * @param deviation why not by the version's rule; null where it is
 * @param dueOn last day to pay it, null until decided
 */
record InterestClaim(
        UUID id,
        UUID recovery,
        String budgetLine,
        String holder,
        LocalDate from,
        LocalDate to,
        String table,
        String deviation,
        long amountCents,
        List<Interest.Period> periods,
        String computedBy,
        Instant computedAt,
        LocalDate dueOn,
        String decidedBy,
        Instant decidedAt,
        long paidCents,
        Status status) {

    /** The life of a claim of interest. */
    enum Status {
        COMPUTED,
        DECIDED,
        PAID,
        DROPPED
    }

    /** No real line can have this code: interest is revenue and not the line's money. */
    String ledgerLine() {
        return budgetLine + "@INTEREST";
    }

    /**
     * @throws WrongState unless computed
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who computed it
     */
    InterestClaim decided(LocalDate due, String officer, Instant at) {
        requireDecidable(officer);
        return with(due, officer, at, 0, Status.DECIDED);
    }

    /** Not charged after all. */
    InterestClaim dropped(String officer, Instant at) {
        requireDecidable(officer);
        return with(null, officer, at, 0, Status.DROPPED);
    }

    private void requireDecidable(String officer) {
        if (status != Status.COMPUTED) throw new WrongState(status, Status.COMPUTED);
        FourEyes.require(computedBy, officer, "computed the interest");
    }

    /**
     * @throws WrongState unless decided
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who decided it
     */
    InterestClaim paid(long cents, String treasurer) {
        if (status != Status.DECIDED) throw new WrongState(status, Status.DECIDED);
        FourEyes.require(decidedBy, treasurer, "decided the interest");
        long paid = paidCents + cents;
        return with(dueOn, decidedBy, decidedAt, paid, paid == amountCents ? Status.PAID : Status.DECIDED);
    }

    private InterestClaim with(LocalDate due, String by, Instant at, long paid, Status now) {
        return new InterestClaim(
                id,
                recovery,
                budgetLine,
                holder,
                from,
                to,
                table,
                deviation,
                amountCents,
                periods,
                computedBy,
                computedAt,
                due,
                by,
                at,
                paid,
                now);
    }

    long openCents() {
        return status == Status.DECIDED ? amountCents - paidCents : 0;
    }

    /** From now on the holder owes it. */
    Transfer charge(LocalDate on) {
        return Transfer.once(
                TransferKind.ALLOCATE,
                AccountKey.receivable(ledgerLine(), holder),
                AccountKey.pot(ledgerLine()),
                amountCents,
                id.toString(),
                on);
    }

    /** Money has come in. */
    Transfer receive(long cents, LocalDate on) {
        return Transfer.once(
                TransferKind.RECOVER,
                AccountKey.source(ledgerLine()),
                AccountKey.receivable(ledgerLine(), holder),
                cents,
                id + "/" + paidCents,
                on);
    }
}
