package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/** How much had been paid by which day, by value date: what the bank sent back is not paid; what was recovered later had been. */
@ApplicationScoped
public class PaidOverTime {

    private static final String BY_DAY = """
            SELECT t.effective_on, sum(CASE WHEN target.kind = 'PAID' THEN t.amount_cents ELSE -t.amount_cents END)::bigint
              FROM transfer t JOIN account source ON source.id = t.from_account JOIN account target ON target.id = t.to_account
             WHERE (source.kind = 'PAID') <> (target.kind = 'PAID') AND t.kind <> 'RECOVER' AND %s
             GROUP BY t.effective_on ORDER BY t.effective_on""";

    private final Database database;

    PaidOverTime(Database database) {
        this.database = database;
    }

    /** @return cents paid in all, from each day on which that changed */
    public NavigableMap<LocalDate, Long> of(UUID reservation) {
        return sums("t.subject = ?", reservation.toString());
    }

    /** The same for all that a holder got from a line. */
    public NavigableMap<LocalDate, Long> of(String budgetLine, String holder) {
        return sums(
                "? IN (source.budget_line, target.budget_line) AND ? IN (source.holder, target.holder)",
                budgetLine,
                holder);
    }

    private NavigableMap<LocalDate, Long> sums(String which, Object... arguments) {
        var sums = new TreeMap<LocalDate, Long>();
        database.each(
                BY_DAY.formatted(which),
                row -> {
                    long before = sums.isEmpty() ? 0 : sums.lastEntry().getValue();
                    sums.put(row.getObject(1, LocalDate.class), before + row.getLong(2));
                },
                arguments);
        return sums;
    }
}
