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

    /** Kept apart from what comes back later: recoveries are no less paid. */
    private static final String OF_RESERVATION = """
            SELECT t.effective_on, sum(CASE WHEN target.kind = 'PAID' THEN t.amount_cents ELSE -t.amount_cents END)::bigint
              FROM transfer t JOIN account source ON source.id = t.from_account JOIN account target ON target.id = t.to_account
             WHERE t.subject = ? AND (source.kind = 'PAID') <> (target.kind = 'PAID') AND t.kind <> 'RECOVER'
             GROUP BY t.effective_on ORDER BY t.effective_on""";

    private static final String OF_HOLDER = """
            WITH paid AS (SELECT id FROM account WHERE budget_line = ? AND holder = ? AND kind = 'PAID')
            SELECT leg.effective_on, sum(leg.cents)::bigint
              FROM (SELECT t.effective_on, t.amount_cents AS cents FROM transfer t JOIN paid ON paid.id = t.to_account WHERE t.kind <> 'RECOVER'
                    UNION ALL
                    SELECT t.effective_on, -t.amount_cents FROM transfer t JOIN paid ON paid.id = t.from_account WHERE t.kind <> 'RECOVER') AS leg
             GROUP BY leg.effective_on ORDER BY leg.effective_on""";

    private final Database database;

    PaidOverTime(Database database) {
        this.database = database;
    }

    /** @return cents paid in all, from each day on which that changed */
    public NavigableMap<LocalDate, Long> of(UUID reservation) {
        return sums(OF_RESERVATION, reservation.toString());
    }

    /** The same for all that a holder got from a line. */
    public NavigableMap<LocalDate, Long> of(String budgetLine, String holder) {
        return sums(OF_HOLDER, budgetLine, holder);
    }

    private NavigableMap<LocalDate, Long> sums(String sql, Object... arguments) {
        var sums = new TreeMap<LocalDate, Long>();
        database.each(
                sql,
                row -> {
                    long before = sums.isEmpty() ? 0 : sums.lastEntry().getValue();
                    sums.put(row.getObject(1, LocalDate.class), before + row.getLong(2));
                },
                arguments);
        return sums;
    }
}
