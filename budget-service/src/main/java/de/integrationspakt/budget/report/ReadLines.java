package de.integrationspakt.budget.report;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Adds up what became of each budget line's money, now or up to any transfer. */
@ApplicationScoped
class ReadLines {

    /**
     * A line's own accounts, and those of its commitment authorities, which stand in the ledger as {@code LINE@2019}. Money comes to a line from
     * its source account and leaves it there, so the source's transfers, by kind, tell where the line's money comes from.
     */
    private static final String SQL = """
            WITH wanted AS (
                SELECT a.id, a.kind, l.code, a.budget_line <> l.code AS later
                  FROM budget_line l JOIN account a ON split_part(a.budget_line, '@', 1) = l.code
                 WHERE (a.budget_line = l.code OR a.budget_line ~ '@\\d{4}$')
                   AND (?::integer IS NULL OR l.year = ?) AND (?::text IS NULL OR l.programme = ?)
                   AND (?::text IS NULL OR l.chapter = ?) AND (?::text IS NULL OR l.title = ?)),
            leg AS (
                SELECT w.code, w.kind AS account, w.later, t.kind, -sum(t.amount_cents) AS cents
                  FROM transfer t JOIN wanted w ON w.id = t.from_account WHERE t.number <= ? GROUP BY 1, 2, 3, 4
                UNION ALL
                SELECT w.code, w.kind, w.later, t.kind, sum(t.amount_cents)
                  FROM transfer t JOIN wanted w ON w.id = t.to_account WHERE t.number <= ? GROUP BY 1, 2, 3, 4),
            figure AS (
                SELECT code,
                       -sum(cents) FILTER (WHERE account = 'SOURCE') AS target,
                       -sum(cents) FILTER (WHERE account = 'SOURCE' AND kind = 'CARRY_OVER' AND cents < 0) AS carried_in,
                       sum(cents) FILTER (WHERE account = 'SOURCE' AND kind = 'CARRY_OVER' AND cents > 0) AS carried_out,
                       -sum(cents) FILTER (WHERE account = 'SOURCE' AND kind = 'VIREMENT' AND cents < 0) AS moved_in,
                       sum(cents) FILTER (WHERE account = 'SOURCE' AND kind = 'VIREMENT' AND cents > 0) AS moved_out,
                       sum(cents) FILTER (WHERE account = 'SOURCE' AND kind = 'LAPSE') AS lapsed,
                       sum(cents) FILTER (WHERE account = 'BLOCKED') AS blocked,
                       sum(cents) FILTER (WHERE account = 'POT') AS pot,
                       sum(cents) FILTER (WHERE account = 'SHARE') AS share,
                       sum(cents) FILTER (WHERE account = 'RESERVED') AS reserved,
                       sum(cents) FILTER (WHERE account = 'PAID') AS paid,
                       sum(cents) FILTER (WHERE account = 'RECEIVABLE') AS receivable
                  FROM leg WHERE NOT later GROUP BY code),
            commitment AS (
                SELECT code, sum(cents) AS cents FROM leg WHERE later AND account = 'RESERVED' GROUP BY code)
            SELECT l.code, l.programme, l.year, l.chapter, l.title, f.target, f.carried_in, f.carried_out, f.moved_in, f.moved_out, f.lapsed,
                   f.blocked, f.pot, f.share, f.reserved, f.paid, f.receivable, c.cents
              FROM figure f JOIN budget_line l USING (code) LEFT JOIN commitment c USING (code)
             ORDER BY l.chapter, l.title, l.code""";

    private final Database database;

    ReadLines(Database database) {
        this.database = database;
    }

    /** Which lines; null means all. */
    record Filter(Integer year, String programme, String chapter, String title) {}

    /** In the order of chapter, title and code. Lines on which nothing had been booked are left out. */
    @Transactional
    List<LineFigures> upTo(long ledgerNumber, Filter filter) {
        return database.list(
                SQL,
                ReadLines::figures,
                filter.year(),
                filter.year(),
                filter.programme(),
                filter.programme(),
                filter.chapter(),
                filter.chapter(),
                filter.title(),
                filter.title(),
                ledgerNumber,
                ledgerNumber);
    }

    private static LineFigures figures(ResultSet row) throws SQLException {
        long target = row.getLong(6);
        long carriedIn = row.getLong(7);
        long carriedOut = row.getLong(8);
        long movedIn = row.getLong(9);
        long movedOut = row.getLong(10);
        long lapsed = row.getLong(11);
        return new LineFigures(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                target,
                target - carriedIn + carriedOut - movedIn + movedOut + lapsed,
                carriedIn,
                carriedOut,
                movedIn,
                movedOut,
                lapsed,
                row.getLong(12),
                row.getLong(13),
                row.getLong(14),
                row.getLong(15),
                row.getLong(16),
                row.getLong(17),
                row.getLong(18));
    }
}
