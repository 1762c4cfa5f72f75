package de.integrationspakt.budget.opening;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;

/** What was taken over, row by row, with its proof. */
@ApplicationScoped
class Openings {

    private static final String SELECT = """
            SELECT id, key_date, sha256, row_count, allocated_cents, reserved_cents, paid_cents, status, prepared_by, prepared_at, decided_by,
                   decided_at, reason, number_before, number_after FROM opening
            """;

    private final Database database;

    Openings(Database database) {
        this.database = database;
    }

    void add(Opening opening, OpeningFile file, byte[] content) {
        var totals = opening.totals();
        database.change(
                """
                INSERT INTO opening (id, key_date, sha256, content, row_count, allocated_cents, reserved_cents, paid_cents, status, prepared_by,
                                     prepared_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                opening.id(),
                opening.keyDate(),
                opening.sha256(),
                content,
                totals.rows(),
                totals.allocatedCents(),
                totals.reservedCents(),
                totals.paidCents(),
                opening.status(),
                opening.preparedBy(),
                opening.preparedAt());
        var rows = file.rows();
        database.change(
                """
                INSERT INTO opening_row (opening, row_number, budget_line, holder, allocated_cents, reserved_cents, paid_cents, reference)
                SELECT ?, r.* FROM unnest(?, ?, ?, ?, ?, ?, ?) AS r""",
                opening.id(),
                rows.stream().map(OpeningRow::number).toArray(Integer[]::new),
                rows.stream().map(OpeningRow::budgetLine).toArray(String[]::new),
                rows.stream().map(OpeningRow::holder).toArray(String[]::new),
                cents(rows, OpeningRow::allocatedCents),
                cents(rows, OpeningRow::reservedCents),
                cents(rows, OpeningRow::paidCents),
                rows.stream().map(OpeningRow::reference).toArray(String[]::new));
    }

    private static <T> Long[] cents(Collection<T> of, ToLongFunction<T> column) {
        return of.stream().map(column::applyAsLong).toArray(Long[]::new);
    }

    /** Writes what was decided. */
    void decide(Opening opening) {
        database.change(
                "UPDATE opening SET status = ?, decided_by = ?, decided_at = ?, reason = ?, number_before = ?, number_after = ? WHERE id = ?",
                opening.status(),
                opening.decidedBy(),
                opening.decidedAt(),
                opening.reason(),
                opening.numberBefore(),
                opening.numberAfter(),
                opening.id());
    }

    void prove(UUID opening, Collection<LineProof> lines) {
        database.change(
                """
                INSERT INTO opening_line (opening, budget_line, pot_before_cents, allocated_cents, reserved_cents, paid_cents, pot_after_cents)
                SELECT ?, l.* FROM unnest(?, ?, ?, ?, ?, ?) AS l""",
                opening,
                lines.stream().map(LineProof::budgetLine).toArray(String[]::new),
                cents(lines, LineProof::potBeforeCents),
                cents(lines, line -> line.totals().allocatedCents()),
                cents(lines, line -> line.totals().reservedCents()),
                cents(lines, line -> line.totals().paidCents()),
                cents(lines, LineProof::potAfterCents));
    }

    Opening require(UUID id) {
        return find(SELECT + "WHERE id = ?", id);
    }

    /** Keeps others from deciding it until the transaction ends. */
    Opening lock(UUID id) {
        return find(SELECT + "WHERE id = ? FOR NO KEY UPDATE", id);
    }

    private Opening find(String sql, UUID id) {
        return database.first(sql, Openings::opening, id)
                .orElseThrow(() -> new NotFound("taking over of opening balances", id));
    }

    /** The one that is prepared or booked from this file. */
    Optional<UUID> ofFile(String sha256) {
        return database.first(
                "SELECT id FROM opening WHERE sha256 = ? AND status <> 'REJECTED'",
                row -> row.getObject(1, UUID.class),
                sha256);
    }

    /** Oldest first, after the given one. */
    List<Opening> after(UUID id, OpeningStatus status, int limit) {
        return database.list(
                SELECT + "WHERE id > ? AND (?::text IS NULL OR status = ?) ORDER BY id LIMIT ?",
                Openings::opening,
                id,
                status,
                status,
                limit);
    }

    List<OpeningRow> rows(UUID opening) {
        return database.list(
                """
                SELECT row_number, budget_line, holder, allocated_cents, reserved_cents, paid_cents, reference
                  FROM opening_row WHERE opening = ? ORDER BY row_number""",
                row -> new OpeningRow(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getString(7)),
                opening);
    }

    /** In the order of the line codes; empty until booked. */
    List<LineProof> lines(UUID opening) {
        return database.list(
                """
                SELECT l.budget_line, l.pot_before_cents, (SELECT count(*) FROM opening_row r WHERE (r.opening, r.budget_line) =
                       (l.opening, l.budget_line)), l.allocated_cents, l.reserved_cents, l.paid_cents, l.pot_after_cents
                  FROM opening_line l WHERE l.opening = ? ORDER BY l.budget_line""",
                row -> new LineProof(
                        row.getString(1),
                        row.getLong(2),
                        new Totals(row.getInt(3), row.getLong(4), row.getLong(5), row.getLong(6)),
                        row.getLong(7)),
                opening);
    }

    /** The ledger's numbers around transfers of one booking. */
    record Numbers(long before, long after) {}

    /** @param subject of transfers that were booked at once */
    Numbers numbers(String subject) {
        return database.list(
                        "SELECT min(number) - 1, max(number) FROM transfer WHERE subject = ?",
                        row -> new Numbers(row.getLong(1), row.getLong(2)),
                        subject)
                .get(0);
    }

    byte[] content(UUID opening) {
        return database.first("SELECT content FROM opening WHERE id = ?", row -> row.getBytes(1), opening)
                .orElseThrow(() -> new NotFound("taking over of opening balances", opening));
    }

    private static Opening opening(ResultSet row) throws SQLException {
        var decided = row.getTimestamp("decided_at");
        return new Opening(
                row.getObject("id", UUID.class),
                row.getObject("key_date", LocalDate.class),
                row.getString("sha256"),
                new Totals(
                        row.getInt("row_count"),
                        row.getLong("allocated_cents"),
                        row.getLong("reserved_cents"),
                        row.getLong("paid_cents")),
                OpeningStatus.valueOf(row.getString("status")),
                row.getString("prepared_by"),
                row.getTimestamp("prepared_at").toInstant(),
                row.getString("decided_by"),
                decided == null ? null : decided.toInstant(),
                row.getString("reason"),
                row.getObject("number_before", Long.class),
                row.getObject("number_after", Long.class));
    }
}
