package de.integrationspakt.budget.closing;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;

/** What each holder's part of a closing is: written once. */
@ApplicationScoped
class ClosingItems {

    private static final String COLUMNS =
            "holder, paid_cents, bound_cents, receivable_cents, free_cents, blocked_cents, kept_cents,"
                    + " carried_cents, lapsed_cents";

    private final Database database;

    ClosingItems(Database database) {
        this.database = database;
    }

    void add(UUID closing, List<Remainder> items) {
        database.change(
                "INSERT INTO year_closing_item (closing, " + COLUMNS
                        + ") SELECT ?, i.* FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) AS i",
                closing,
                items.stream().map(Remainder::holder).toArray(String[]::new),
                cents(items, Remainder::paidCents),
                cents(items, Remainder::boundCents),
                cents(items, Remainder::receivableCents),
                cents(items, Remainder::freeCents),
                cents(items, Remainder::blockedCents),
                cents(items, Remainder::keptCents),
                cents(items, Remainder::carriedCents),
                cents(items, Remainder::lapsedCents));
    }

    private static Long[] cents(List<Remainder> items, ToLongFunction<Remainder> column) {
        return items.stream().mapToLong(column).boxed().toArray(Long[]::new);
    }

    /** All of a closing. */
    Set<Remainder> of(UUID closing) {
        return Set.copyOf(page(closing, List.of(""), null, Integer.MAX_VALUE));
    }

    /** @param within units that may be seen @param after null: from the first */
    List<Remainder> page(UUID closing, List<String> within, String after, int limit) {
        return database.list(
                "SELECT " + COLUMNS + """
                  FROM year_closing_item
                 WHERE closing = ? AND (?::text IS NULL OR holder > ?)
                   AND EXISTS (SELECT 1 FROM unnest(?) AS unit WHERE starts_with(holder, unit))
                 ORDER BY holder LIMIT ?""",
                row -> new Remainder(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8),
                        row.getLong(9)),
                closing,
                after,
                after,
                within.toArray(String[]::new),
                limit);
    }
}
