package de.integrationspakt.budget.pooling;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class Poolings {

    private final Database database;

    Poolings(Database database) {
        this.database = database;
    }

    void add(Pooling pooling) {
        database.change(
                "INSERT INTO pooling (id, group_key, budget_line, proposed_by, proposed_at) VALUES (?, ?, ?, ?, ?)",
                pooling.id(),
                pooling.group(),
                pooling.budgetLine(),
                pooling.proposedBy(),
                pooling.proposedAt());
        database.change(
                "INSERT INTO pooling_part (pooling, member, stated_cents) SELECT ?, * FROM unnest(?, ?)",
                pooling.id(),
                texts(pooling, Part::member),
                numbers(pooling, Part::statedCents));
    }

    void update(Pooling pooling) {
        database.change(
                """
                UPDATE pooling SET status = ?, examined_by = ?, confirmed_by = ?, confirmed_at = ?::timestamptz, return_asked_by = ?,
                       return_reason = ?, version = ? WHERE id = ?""",
                pooling.status(),
                pooling.examinedBy(),
                pooling.confirmedBy(),
                pooling.confirmedAt(),
                pooling.returnAskedBy(),
                pooling.returnReason(),
                pooling.version(),
                pooling.id());
        database.change(
                """
                UPDATE pooling_part SET consented_by = c.consented_by, consented_at = c.consented_at::timestamptz,
                       on_behalf = c.on_behalf::boolean, moved_cents = c.moved_cents, moved_persons = c.moved_persons,
                       returned_cents = c.returned_cents
                  FROM unnest(?, ?, ?, ?, ?, ?, ?) AS c(member, consented_by, consented_at, on_behalf, moved_cents, moved_persons, returned_cents)
                 WHERE pooling = ? AND pooling_part.member = c.member""",
                texts(pooling, Part::member),
                texts(pooling, Part::consentedBy),
                texts(pooling, Part::consentedAt),
                texts(pooling, Part::onBehalf),
                numbers(pooling, Part::movedCents),
                numbers(pooling, Part::movedPersons),
                numbers(pooling, Part::returnedCents),
                pooling.id());
    }

    Pooling require(UUID id) {
        return one("WHERE id = ?", id);
    }

    /** Waits for others that change it, and keeps them waiting until the transaction ends. */
    Pooling lock(UUID id) {
        return one("WHERE id = ? FOR NO KEY UPDATE", id);
    }

    private Pooling one(String where, UUID id) {
        return read(where, id).stream().findFirst().orElseThrow(() -> new NotFound("pooling", id));
    }

    /** Oldest first, after the given one; null filters pass all. @param within keys of groups that may be seen; null: all */
    List<Pooling> page(
            UUID after, String group, String budgetLine, PoolingStatus status, Collection<String> within, int limit) {
        var groups = within == null ? null : within.toArray(String[]::new);
        return read("""
                WHERE id > ? AND (?::text IS NULL OR group_key = ?) AND (?::text IS NULL OR budget_line = ?)
                  AND (?::text IS NULL OR status = ?) AND (?::text[] IS NULL OR group_key = ANY (?)) ORDER BY id LIMIT ?""", after, group, group, budgetLine, budgetLine, status, status, groups, groups, limit);
    }

    private List<Pooling> read(String where, Object... arguments) {
        var heads = database.list("SELECT * FROM pooling " + where, Poolings::head, arguments);
        var parts = parts(heads.stream().map(Pooling::id).toList());
        return heads.stream()
                .map(head -> new Pooling(
                        head.id(),
                        head.group(),
                        head.budgetLine(),
                        head.status(),
                        parts.getOrDefault(head.id(), List.of()),
                        head.proposedBy(),
                        head.proposedAt(),
                        head.examinedBy(),
                        head.confirmedBy(),
                        head.confirmedAt(),
                        head.returnAskedBy(),
                        head.returnReason(),
                        head.version()))
                .toList();
    }

    private Map<UUID, List<Part>> parts(List<UUID> poolings) {
        var parts = new HashMap<UUID, List<Part>>();
        database.each(
                "SELECT * FROM pooling_part WHERE pooling = ANY (?) ORDER BY member",
                row -> parts.computeIfAbsent(row.getObject("pooling", UUID.class), id -> new ArrayList<>())
                        .add(part(row)),
                (Object) poolings.toArray(UUID[]::new));
        return parts;
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getString("member"),
                row.getObject("stated_cents", Long.class),
                row.getString("consented_by"),
                instant(row, "consented_at"),
                row.getObject("on_behalf", Boolean.class),
                row.getObject("moved_cents", Long.class),
                row.getObject("moved_persons", Long.class),
                row.getLong("returned_cents"));
    }

    private static Pooling head(ResultSet row) throws SQLException {
        return new Pooling(
                row.getObject("id", UUID.class),
                row.getString("group_key"),
                row.getString("budget_line"),
                PoolingStatus.valueOf(row.getString("status")),
                List.of(),
                row.getString("proposed_by"),
                instant(row, "proposed_at"),
                row.getString("examined_by"),
                row.getString("confirmed_by"),
                instant(row, "confirmed_at"),
                row.getString("return_asked_by"),
                row.getString("return_reason"),
                row.getLong("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static String[] texts(Pooling pooling, Function<Part, Object> column) {
        return pooling.parts().stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }

    private static Long[] numbers(Pooling pooling, Function<Part, Long> column) {
        return pooling.parts().stream().map(column).toArray(Long[]::new);
    }
}
