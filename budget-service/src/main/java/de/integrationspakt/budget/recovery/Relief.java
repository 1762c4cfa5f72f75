package de.integrationspakt.budget.recovery;

import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.http.WrongState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A proposal to defer, write off or waive what is owed.
 *
 * @param amountCents what is deferred or given up
 * @param instalments of a deferral, adding up to the amount; else none
 * @param endedBy who approved or rejected it
 */
record Relief(
        UUID id,
        UUID recovery,
        ReliefKind kind,
        long amountCents,
        String reason,
        List<Instalment> instalments,
        String proposedBy,
        Instant proposedAt,
        String endedBy,
        Instant endedAt,
        String endReason,
        ReliefStatus status) {

    /** @param dueOn last day to pay it */
    record Instalment(LocalDate dueOn, long amountCents) {}

    /**
     * @throws WrongState unless proposed
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who proposed it
     */
    Relief ended(ReliefStatus how, String why, String officer, Instant at) {
        if (status != ReliefStatus.PROPOSED) throw new WrongState(status, ReliefStatus.PROPOSED);
        FourEyes.require(proposedBy, officer, "proposed the relief");
        return new Relief(
                id, recovery, kind, amountCents, reason, instalments, proposedBy, proposedAt, officer, at, why, how);
    }
}
