package de.integrationspakt.budget.ledger;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads balances, as they are or as they were. */
@ApplicationScoped
public class Statement {

    private final Database database;

    Statement(Database database) {
        this.database = database;
    }

    /** What a holder has in a line. */
    public record HolderLine(String budgetLine, String holder, Balances balances) {}

    private static final String BALANCES = """
            coalesce(sum(balance_cents) FILTER (WHERE kind = 'SHARE'), 0), coalesce(sum(balance_cents) FILTER (WHERE kind = 'RESERVED'), 0),
            coalesce(sum(balance_cents) FILTER (WHERE kind = 'PAID'), 0), coalesce(sum(balance_cents) FILTER (WHERE kind = 'RECEIVABLE'), 0)
            """;

    /**
     * Holders in the order of line and key, after the given pair.
     *
     * @param budgetLine null: all
     * @param holder null: all
     * @param within the units whose accounts may be seen, each the key of a holder or the beginning of one
     */
    public List<HolderLine> holders(
            String budgetLine, String holder, List<String> within, String afterLine, String afterHolder, int limit) {
        return database.list(
                "SELECT budget_line, holder, " + BALANCES + """
                  FROM account
                 WHERE holder <> '' AND strpos(budget_line, '@') = 0 AND (?::text IS NULL OR budget_line = ?) AND (?::text IS NULL OR holder = ?)
                   AND EXISTS (SELECT 1 FROM unnest(?) AS unit WHERE starts_with(holder, unit))
                   AND (budget_line, holder) > (?, ?)
                 GROUP BY budget_line, holder ORDER BY budget_line, holder LIMIT ?""",
                row -> new HolderLine(row.getString(1), row.getString(2), balances(row, 3)),
                budgetLine,
                budgetLine,
                holder,
                holder,
                within.toArray(String[]::new),
                afterLine,
                afterHolder,
                limit);
    }

    /** What a holder has in a line; none when it has no account there. */
    public Optional<Balances> balances(String budgetLine, String holder) {
        return holders(budgetLine, holder, List.of(""), "", "", 1).stream()
                .map(HolderLine::balances)
                .findFirst();
    }

    /** What became of a line's money. {@code potCents} is not allocated. */
    public record LineTotal(String budgetLine, long potCents, Balances balances) {}

    /** The lines' money as it is now, with what the caller's transaction has booked; in the order of the line codes. */
    public List<LineTotal> lines(Collection<String> budgetLines) {
        return database.list(
                "SELECT budget_line, coalesce(sum(balance_cents) FILTER (WHERE kind = 'POT'), 0), " + BALANCES
                        + " FROM account WHERE budget_line = ANY (?) GROUP BY budget_line ORDER BY budget_line",
                row -> new LineTotal(row.getString(1), row.getLong(2), balances(row, 3)),
                (Object) budgetLines.toArray(String[]::new));
    }

    /** The number of the last transfer booked at or before the moment; no later booking will ever get a time at or before it. */
    public long numberAt(Instant moment) {
        return database.list("SELECT ledger_number_at(?)", row -> row.getLong(1), moment)
                .get(0);
    }

    private static Balances balances(ResultSet row, int from) throws SQLException {
        return new Balances(row.getLong(from), row.getLong(from + 1), row.getLong(from + 2), row.getLong(from + 3));
    }
}
