package de.integrationspakt.budget.opening;

import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.http.WrongState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One taking over of balances.
 *
 * @param decidedBy null while prepared
 * @param numberBefore and {@code numberAfter}: the ledger's numbers around the bookings; null until booked
 */
record Opening(
        UUID id,
        LocalDate keyDate,
        String sha256,
        Totals totals,
        OpeningStatus status,
        String preparedBy,
        Instant preparedAt,
        String decidedBy,
        Instant decidedAt,
        String reason,
        Long numberBefore,
        Long numberAfter) {

    static Opening prepared(UUID id, LocalDate keyDate, OpeningFile file, String by, Instant at) {
        return new Opening(
                id,
                keyDate,
                file.sha256(),
                file.totals(),
                OpeningStatus.PREPARED,
                by,
                at,
                null,
                null,
                null,
                null,
                null);
    }

    /** What its transfers go by. */
    String subject() {
        return "opening:" + id;
    }

    void requireBookableBy(String officer) {
        requirePrepared();
        FourEyes.require(preparedBy, officer, "prepared the opening balances");
    }

    Opening booked(String by, Instant at, long before, long after) {
        return decided(OpeningStatus.BOOKED, by, at, null, before, after);
    }

    /** By whoever prepared it as well: then it is withdrawn. */
    Opening rejected(String by, Instant at, String why) {
        requirePrepared();
        return decided(OpeningStatus.REJECTED, by, at, why, null, null);
    }

    private void requirePrepared() {
        if (status != OpeningStatus.PREPARED) throw new WrongState(status, OpeningStatus.PREPARED);
    }

    private Opening decided(OpeningStatus how, String by, Instant at, String why, Long before, Long after) {
        return new Opening(id, keyDate, sha256, totals, how, preparedBy, preparedAt, by, at, why, before, after);
    }

    OpeningBalancesBooked told(List<LineProof> lines) {
        return new OpeningBalancesBooked(
                id,
                keyDate,
                sha256,
                lines.stream().map(LineProof::budgetLine).toList(),
                totals.allocatedCents(),
                totals.reservedCents(),
                totals.paidCents(),
                numberBefore,
                numberAfter);
    }
}
