package de.integrationspakt.budget.recovery;

import de.integrationspakt.budget.funding.PaidReservations;
import de.integrationspakt.budget.funding.PaidReservations.Paid;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Opens a recovery that another service asked for: heard there and found by two, to be decided here by a third. Inside the inbox's transaction. */
@ApplicationScoped
class OpenRequestedRecovery {

    private final Recoveries recoveries;
    private final PaidReservations paidReservations;
    private final ComputeRecovery computeRecovery;

    OpenRequestedRecovery(Recoveries recoveries, PaidReservations paidReservations, ComputeRecovery computeRecovery) {
        this.recoveries = recoveries;
        this.paidReservations = paidReservations;
        this.computeRecovery = computeRecovery;
    }

    /**
     * Once per recovery, whatever fact tells it.
     *
     * @throws IllegalArgumentException when nothing was reserved for the request, or for another line or holder, or the recovery is another one
     * @throws RecoveryAbovePaid
     */
    void open(RecoveryRequested told, Instant at) {
        var paid = paidReservations
                .lockOf(told.request())
                .orElseThrow(() -> new IllegalArgumentException("nothing was reserved for " + told.request()));
        requireSame(told, paid);
        var known = recoveries.findById(told.recovery());
        if (known != null) {
            requireSame(told, paid, known);
            return;
        }
        computeRecovery.requireLeft(paid, told.amountCents());
        var found = Origin.of(
                paid,
                told.ground().cause,
                told.reason(),
                told.amountCents(),
                told.decidedBy().get(0),
                at);
        computeRecovery.keep(
                new Recovery(told.recovery(), paid.budgetLine(), paid.holder(), found)
                        .heardElsewhere(told.decidedBy().get(1)),
                "recovery.requested");
    }

    private static void requireSame(RecoveryRequested told, Paid paid) {
        if (!paid.budgetLine().equals(told.budgetLine()) || !paid.holder().equals(told.holder()))
            throw new IllegalArgumentException(
                    "the money of " + told.request() + " went to " + paid.holder() + " from " + paid.budgetLine());
    }

    private static void requireSame(RecoveryRequested told, Paid paid, Recovery known) {
        if (!paid.reservation().equals(known.reservation()) || known.origin().cents() != told.amountCents())
            throw new IllegalArgumentException(
                    "recovery " + told.recovery() + " was heard before with another content");
    }
}
