package de.integrationspakt.budget.recovery;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** The reliefs of recoveries. Whoever changes them holds their recovery. */
@ApplicationScoped
class Reliefs {

    private final Database database;

    Reliefs(Database database) {
        this.database = database;
    }

    /** One recovery has one open proposal at a time; the database refuses a second. */
    void add(Relief relief) {
        database.change(
                """
                INSERT INTO recovery_relief (id, recovery, kind, amount_cents, reason, proposed_by, proposed_at, status)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                relief.id(),
                relief.recovery(),
                relief.kind(),
                relief.amountCents(),
                relief.reason(),
                relief.proposedBy(),
                relief.proposedAt(),
                relief.status());
        database.change(
                """
                INSERT INTO recovery_instalment (relief, number, due_on, amount_cents)
                SELECT ?, * FROM unnest(?, ?, ?)""",
                relief.id(),
                IntStream.rangeClosed(1, relief.instalments().size()).boxed().toArray(Integer[]::new),
                relief.instalments().stream().map(Relief.Instalment::dueOn).toArray(LocalDate[]::new),
                relief.instalments().stream()
                        .map(Relief.Instalment::amountCents)
                        .toArray(Long[]::new));
    }

    void end(Relief relief) {
        database.change(
                "UPDATE recovery_relief SET status = ?, ended_by = ?, ended_at = ?, end_reason = ? WHERE id = ?",
                relief.status(),
                relief.endedBy(),
                relief.endedAt(),
                relief.endReason(),
                relief.id());
    }

    Relief require(UUID recovery, UUID id) {
        return of(recovery).stream()
                .filter(relief -> relief.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("relief", id));
    }

    /** Oldest first. */
    List<Relief> of(UUID recovery) {
        var instalments = instalments(recovery);
        return database.list("""
                SELECT id, recovery, kind, amount_cents, reason, proposed_by, proposed_at, ended_by, ended_at, end_reason, status
                  FROM recovery_relief WHERE recovery = ? ORDER BY id""", row -> relief(row, instalments), recovery);
    }

    private Map<UUID, List<Relief.Instalment>> instalments(UUID recovery) {
        var instalments = new HashMap<UUID, List<Relief.Instalment>>();
        database.each(
                """
                SELECT i.relief, i.due_on, i.amount_cents FROM recovery_instalment i JOIN recovery_relief r ON r.id = i.relief
                 WHERE r.recovery = ? ORDER BY i.relief, i.number""",
                row -> instalments
                        .computeIfAbsent(row.getObject(1, UUID.class), relief -> new ArrayList<>())
                        .add(new Relief.Instalment(row.getObject(2, LocalDate.class), row.getLong(3))),
                recovery);
        return instalments;
    }

    private static Relief relief(ResultSet row, Map<UUID, List<Relief.Instalment>> instalments) throws SQLException {
        var id = row.getObject(1, UUID.class);
        Timestamp ended = row.getTimestamp(9);
        return new Relief(
                id,
                row.getObject(2, UUID.class),
                ReliefKind.valueOf(row.getString(3)),
                row.getLong(4),
                row.getString(5),
                instalments.getOrDefault(id, List.of()),
                row.getString(6),
                row.getTimestamp(7).toInstant(),
                row.getString(8),
                ended == null ? null : ended.toInstant(),
                row.getString(10),
                ReliefStatus.valueOf(row.getString(11)));
    }
}
