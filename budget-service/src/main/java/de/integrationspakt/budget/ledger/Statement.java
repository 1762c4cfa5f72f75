package de.integrationspakt.budget.ledger;

import de.integrationspakt.budget.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads balances, as they are or as they were. */
@ApplicationScoped
public class Statement {

    private final Database database;

    Statement(Database database) {
        this.database = database;
    }

    /** What a holder has in a line. */
    public record HolderLine(String budgetLine, String holder, Balances balances) {}

    /** What became of a line's money. {@code potCents} is not allocated yet. */
    public record LineTotal(String budgetLine, long appropriationCents, long potCents, Balances balances) {}

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
                 WHERE holder <> '' AND (?::text IS NULL OR budget_line = ?) AND (?::text IS NULL OR holder = ?)
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

    /** The number of the last transfer booked at or before the moment; no later booking will ever get a time at or before it. */
    public long numberAt(Instant moment) {
        return database.list("SELECT ledger_number_at(?)", row -> row.getLong(1), moment)
                .get(0);
    }

    /** The lines' money up to a transfer, computed from the transfers alone. In the order of the line codes. */
    public List<LineTotal> linesUpTo(long number, List<String> budgetLines) {
        return totals("""
                SELECT a.budget_line, a.kind, sum(leg.cents) AS balance_cents
                  FROM account a
                  JOIN (SELECT from_account AS account, -amount_cents AS cents FROM transfer WHERE number <= ?
                        UNION ALL
                        SELECT to_account, amount_cents FROM transfer WHERE number <= ?) AS leg ON leg.account = a.id
                 WHERE a.budget_line = ANY (?) GROUP BY a.budget_line, a.kind""", number, number, budgetLines.toArray(String[]::new));
    }

    private List<LineTotal> totals(String balances, Object... arguments) {
        var totals = new ArrayList<LineTotal>();
        database.each(
                "SELECT budget_line, coalesce(-sum(balance_cents) FILTER (WHERE kind = 'SOURCE'), 0),"
                        + " coalesce(sum(balance_cents) FILTER (WHERE kind = 'POT'), 0), " + BALANCES + " FROM ("
                        + balances
                        + ") AS b GROUP BY budget_line ORDER BY budget_line",
                row -> totals.add(new LineTotal(row.getString(1), row.getLong(2), row.getLong(3), balances(row, 4))),
                arguments);
        return totals;
    }

    private static Balances balances(ResultSet row, int from) throws SQLException {
        return new Balances(row.getLong(from), row.getLong(from + 1), row.getLong(from + 2), row.getLong(from + 3));
    }
}
