package de.integrationspakt.budget.recovery;

import de.integrationspakt.budget.funding.PaidReservations;
import de.integrationspakt.budget.funding.ReduceFunds;
import de.integrationspakt.budget.funding.ReduceFunds.Reduced;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** A fixed amount falls: what is not paid is free again at once; what was paid beyond it is computed as a recovery, to be heard and decided. */
@ApplicationScoped
class ReduceFunding {

    private final ReduceFunds reduceFunds;
    private final PaidReservations paidReservations;
    private final ComputeRecovery computeRecovery;
    private final Journal journal;

    ReduceFunding(
            ReduceFunds reduceFunds,
            PaidReservations paidReservations,
            ComputeRecovery computeRecovery,
            Journal journal) {
        this.reduceFunds = reduceFunds;
        this.paidReservations = paidReservations;
        this.computeRecovery = computeRecovery;
        this.journal = journal;
    }

    /** What a reduction came to. @param recovery null when nothing was paid beyond the new amount */
    record Outcome(UUID reservation, String budgetLine, String holder, long releasedCents, Recovery recovery) {}

    /**
     * By hand.
     *
     * @throws de.integrationspakt.budget.funding.ReservedForRequest when another service relies on the reservation
     */
    @Transactional
    Outcome reduce(UUID reservation, long amountCents, String reason, String officer) {
        reduceFunds.requireByHand(reservation);
        return reduce(reduceFunds.reduce(reservation, amountCents, reason), amountCents, reason, officer);
    }

    /** Inside the inbox's transaction. What was refused, released, or would not fall stays as it is. */
    void heard(FundsReduced told, UUID fact) {
        var reservation = reduceFunds.reservationOf(told.requestId());
        if (reservation.isEmpty()) return;
        try {
            var reduced = reduceFunds.reduce(reservation.get(), told.amountCents(), told.reason());
            reduce(reduced, told.amountCents(), told.reason(), "fact:" + fact);
        } catch (WrongState | Invalid nothingToReduce) {
            journal.record(
                    "funds.not-reduced",
                    reservation.get().toString(),
                    Map.of("amountCents", told.amountCents(), "why", nothingToReduce.code()));
        }
    }

    private Outcome reduce(Reduced reduced, long amountCents, String reason, String by) {
        var paid = paidReservations.lock(reduced.reservation());
        // What is on its way to the payee is claimed as well; it can come back only once it is paid.
        long excessCents = reduced.leftCents() - amountCents - computeRecovery.claimedCents(paid);
        var recovery = excessCents <= 0 || paid.holder().isEmpty()
                ? null
                : computeRecovery.compute(paid, excessCents, Cause.REDUCTION, reason, by);
        return new Outcome(paid.reservation(), paid.budgetLine(), paid.holder(), reduced.releasedCents(), recovery);
    }
}
