package de.integrationspakt.budget.allocation;

import de.integrationspakt.budget.distribution.Bound;
import de.integrationspakt.budget.distribution.Portion;
import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The portions of runs, written and read in sets. */
@ApplicationScoped
class Allocations {

    private static final String COLUMNS =
            "SELECT holder, persons, amount_cents, floor_cents, remainder, remainder_rank, numbers, bound FROM allocation ";

    private final Database database;

    Allocations(Database database) {
        this.database = database;
    }

    void add(UUID run, List<Portion> portions) {
        database.change(
                """
                INSERT INTO allocation (run, holder, persons, amount_cents, floor_cents, remainder_rank, remainder, numbers, bound)
                SELECT ?, holder, persons, amount, floor, rank, remainder::numeric, numbers::bigint[], bound
                  FROM unnest(?, ?, ?, ?, ?, ?, ?, ?) AS p(holder, persons, amount, floor, rank, remainder, numbers, bound)""",
                run,
                portions.stream().map(Portion::holder).toArray(String[]::new),
                portions.stream().map(Portion::persons).toArray(Long[]::new),
                portions.stream().map(Portion::amountCents).toArray(Long[]::new),
                portions.stream().map(Portion::floorCents).toArray(Long[]::new),
                portions.stream().map(Portion::remainderRank).toArray(Integer[]::new),
                portions.stream().map(portion -> portion.remainder().toString()).toArray(String[]::new),
                portions.stream().map(Allocations::numbers).toArray(String[]::new),
                portions.stream()
                        .map(portion ->
                                portion.bound() == null ? null : portion.bound().name())
                        .toArray(String[]::new));
    }

    /** An array of arrays is one flat list to PostgreSQL, so each holder's numbers go as the text of an array. */
    private static String numbers(Portion portion) {
        return portion.numbers().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    List<Portion> of(UUID run) {
        return database.list(COLUMNS + "WHERE run = ? ORDER BY holder", Allocations::portion, run);
    }

    /**
     * @param holder null: all
     * @param within keys of holders, or the beginnings of keys, that may be seen
     */
    List<Portion> page(UUID run, String holder, List<String> within, String after, int limit) {
        return database.list(
                COLUMNS + """
                WHERE run = ? AND (?::text IS NULL OR holder = ?) AND holder > ?
                  AND EXISTS (SELECT 1 FROM unnest(?) AS unit WHERE starts_with(holder, unit)) ORDER BY holder LIMIT ?""", Allocations::portion, run, holder, holder, after, within.toArray(String[]::new), limit);
    }

    private static Portion portion(ResultSet row) throws SQLException {
        var bound = row.getString(8);
        return new Portion(
                row.getString(1),
                row.getLong(2),
                List.of((Long[]) row.getArray(7).getArray()),
                row.getLong(3),
                row.getLong(4),
                row.getBigDecimal(5).toBigIntegerExact(),
                row.getInt(6),
                bound == null ? null : Bound.valueOf(bound));
    }
}
