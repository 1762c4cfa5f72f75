package de.integrationspakt.budget.report;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Adds up what is reserved and not paid, by the year in which it falls due. */
@ApplicationScoped
class ReadCommitments {

    /** What is reserved on a line falls due in the line's year; on the accounts of a commitment authority, {@code LINE@2019}, in the year named. */
    private static final String SQL = """
            WITH wanted AS (
                SELECT a.id, l.code, l.programme, a.holder,
                       CASE WHEN a.budget_line = l.code THEN l.year ELSE right(a.budget_line, 4)::integer END AS due_year
                  FROM budget_line l JOIN account a ON split_part(a.budget_line, '@', 1) = l.code
                 WHERE a.kind = 'RESERVED' AND (a.budget_line = l.code OR a.budget_line ~ '@\\d{4}$')
                   AND (?::text IS NULL OR l.code = ?) AND (?::text IS NULL OR l.programme = ?) AND (?::text IS NULL OR a.holder = ?)),
            leg AS (
                SELECT w.id, -sum(t.amount_cents) AS cents FROM transfer t JOIN wanted w ON w.id = t.from_account WHERE t.number <= ? GROUP BY 1
                UNION ALL
                SELECT w.id, sum(t.amount_cents) FROM transfer t JOIN wanted w ON w.id = t.to_account WHERE t.number <= ? GROUP BY 1)
            SELECT w.due_year, w.code, w.programme, w.holder, coalesce(m.name, p.name), sum(leg.cents)::bigint
              FROM wanted w JOIN leg USING (id) LEFT JOIN municipality m ON m.ags = w.holder LEFT JOIN payee p ON p.holder = w.holder
             WHERE ?::integer IS NULL OR w.due_year = ?
             GROUP BY 1, 2, 3, 4, 5 HAVING sum(leg.cents) <> 0 ORDER BY 1, 2, 4""";

    private final Database database;

    ReadCommitments(Database database) {
        this.database = database;
    }

    /** Which; null means all. */
    record Filter(String budgetLine, String programme, String holder, Integer dueYear) {}

    @Transactional
    List<CommitmentRow> upTo(long ledgerNumber, Filter filter) {
        return database.list(
                SQL,
                row -> new CommitmentRow(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        Money.ofCents(row.getLong(6))),
                filter.budgetLine(),
                filter.budgetLine(),
                filter.programme(),
                filter.programme(),
                filter.holder(),
                filter.holder(),
                ledgerNumber,
                ledgerNumber,
                filter.dueYear(),
                filter.dueYear());
    }
}
