package de.integrationspakt.budget.recovery;

import de.integrationspakt.budget.funding.PaidReservations;
import de.integrationspakt.budget.funding.PaidReservations.Paid;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Computes that money paid for a reservation has to come back. Moves none. */
@ApplicationScoped
class ComputeRecovery {

    private final Recoveries recoveries;
    private final PaidReservations paidReservations;
    private final Journal journal;
    private final Clock clock;

    ComputeRecovery(Recoveries recoveries, PaidReservations paidReservations, Journal journal, Clock clock) {
        this.recoveries = recoveries;
        this.paidReservations = paidReservations;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param cents above zero, and with what else is claimed for the reservation no more than was paid for it
     * @throws RecoveryAbovePaid
     * @throws Invalid when nobody in particular was paid
     */
    @Transactional
    Recovery compute(UUID reservation, long cents, Cause cause, String reason, String officer) {
        var paid = paidReservations.lock(reservation);
        if (paid.holder().isEmpty()) throw new Invalid("/reservation", "field.paidToNobody");
        long leftCents = leftCents(paid);
        if (cents > leftCents) throw new RecoveryAbovePaid(cents, leftCents);
        return compute(paid, cents, cause, reason, officer);
    }

    /** What was paid and nobody has claimed back yet. */
    private long leftCents(Paid paid) {
        return paid.paidCents() - claimedCents(paid);
    }

    long claimedCents(Paid paid) {
        return recoveries.claimedCents(paid.reservation());
    }

    Recovery compute(Paid paid, long cents, Cause cause, String reason, String by) {
        var recovery = new Recovery(
                paid.budgetLine(),
                paid.holder(),
                cause,
                paid.fromPot() ? ReturnsTo.POT : ReturnsTo.SHARE,
                paid.reservation(),
                paid.reference(),
                reason,
                cents,
                by,
                clock.instant());
        recoveries.persistAndFlush(recovery);
        journal.record(
                "recovery.computed",
                recovery.id().toString(),
                Map.of("reservation", paid.reservation(), "amountCents", cents, "cause", cause, "reason", reason));
        return recovery;
    }
}
