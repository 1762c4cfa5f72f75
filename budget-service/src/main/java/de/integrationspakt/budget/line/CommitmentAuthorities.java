package de.integrationspakt.budget.line;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads what may still be promised for later years. */
@ApplicationScoped
class CommitmentAuthorities {

    private final Database database;

    CommitmentAuthorities(Database database) {
        this.database = database;
    }

    /** A line's authority for a year. @param usedCents promised and neither given back nor fallen due */
    record Authority(String budgetLine, int dueYear, long availableCents, long usedCents) {

        String key() {
            return AuthorityLine.code(budgetLine, dueYear);
        }
    }

    /** In the order of line and year, after the given one; null filters pass all. */
    List<Authority> after(String key, String budgetLine, Integer dueYear, int limit) {
        return database.list(
                """
                SELECT split_part(budget_line, '@', 1), split_part(budget_line, '@', 2)::integer,
                       coalesce(sum(balance_cents) FILTER (WHERE kind = 'POT'), 0), coalesce(sum(balance_cents) FILTER (WHERE kind = 'RESERVED'), 0)
                  FROM account
                 WHERE budget_line ~ '@\\d{4}$' AND budget_line > ?
                   AND (?::text IS NULL OR split_part(budget_line, '@', 1) = ?)
                   AND (?::text IS NULL OR split_part(budget_line, '@', 2) = ?)
                 GROUP BY budget_line ORDER BY budget_line LIMIT ?""",
                row -> new Authority(row.getString(1), row.getInt(2), row.getLong(3), row.getLong(4)),
                key,
                budgetLine,
                budgetLine,
                dueYear == null ? null : dueYear.toString(),
                dueYear == null ? null : dueYear.toString(),
                limit);
    }
}
