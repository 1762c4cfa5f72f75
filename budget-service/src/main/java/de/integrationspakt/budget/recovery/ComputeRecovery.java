package de.integrationspakt.budget.recovery;

import de.integrationspakt.budget.funding.PaidReservations;
import de.integrationspakt.budget.funding.PaidReservations.Paid;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ids;
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
        requireLeft(paid, cents);
        return compute(paid, cents, cause, reason, officer);
    }

    /** @throws RecoveryAbovePaid when less was paid and is not claimed back yet */
    void requireLeft(Paid paid, long cents) {
        long leftCents = paid.paidCents() - claimedCents(paid);
        if (cents > leftCents) throw new RecoveryAbovePaid(cents, leftCents);
    }

    long claimedCents(Paid paid) {
        return recoveries.claimedCents(paid.reservation());
    }

    Recovery compute(Paid paid, long cents, Cause cause, String reason, String by) {
        var recovery = new Recovery(
                Ids.next(),
                paid.budgetLine(),
                paid.holder(),
                Origin.of(paid, cause, reason, cents, by, clock.instant()));
        return keep(recovery, "recovery.computed");
    }

    Recovery keep(Recovery recovery, String action) {
        recoveries.persistAndFlush(recovery);
        journal.record(
                action,
                recovery.id().toString(),
                Map.of(
                        "reservation",
                        recovery.reservation(),
                        "amountCents",
                        recovery.origin().cents(),
                        "cause",
                        recovery.cause(),
                        "reason",
                        recovery.origin().reason()));
        return recovery;
    }
}
