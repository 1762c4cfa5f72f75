package de.integrationspakt.budget.succession;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What went on so far, and what still lies with those that ended. */
@ApplicationScoped
class ShareSuccessions {

    private final Database database;

    ShareSuccessions(Database database) {
        this.database = database;
    }

    /** Cents that lie free in an open line with a municipality that ended. */
    record Left(String budgetLine, String holder, long cents) {}

    /**
     * A municipality that ended.
     *
     * @param successors empty while nobody knows
     * @param legalSuccessor null while that is not decided
     * @param leftCents what lies free in its shares of open lines
     */
    record Ended(
            String ags,
            String name,
            LocalDate lastDay,
            List<String> successors,
            String legalSuccessor,
            long leftCents) {}

    void add(ShareSuccession moved) {
        database.change(
                """
                INSERT INTO share_succession (id, budget_line, predecessor, successor, amount_cents, persons, moved_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                moved.id(),
                moved.budgetLine(),
                moved.predecessor(),
                moved.successor(),
                moved.amountCents(),
                moved.persons(),
                moved.movedAt());
    }

    /** What can go on: its holder ended before the day and has a legal successor. */
    List<Left> left(LocalDate today) {
        return database.list("""
                SELECT a.budget_line, a.holder, a.balance_cents FROM municipality m
                  JOIN account a ON a.holder = m.ags AND a.kind = 'SHARE' AND a.balance_cents > 0
                  JOIN budget_line l ON l.code = a.budget_line AND l.status = 'OPEN'
                 WHERE m.legal_successor IS NOT NULL AND m.valid_to < ?
                 ORDER BY a.budget_line, a.holder""", row -> new Left(row.getString(1), row.getString(2), row.getLong(3)), today);
    }

    /** By key, after the one given. @param undecided only those with money left and nobody to take it */
    List<Ended> ended(LocalDate today, boolean undecided, String after, int limit) {
        return database.list(
                """
                SELECT m.ags, m.name, m.valid_to, m.successors, m.legal_successor, coalesce(sum(a.balance_cents), 0) AS left_cents
                  FROM municipality m
                  LEFT JOIN (account a JOIN budget_line l ON l.code = a.budget_line AND l.status = 'OPEN')
                    ON a.holder = m.ags AND a.kind = 'SHARE'
                 WHERE m.valid_to < ? AND m.ags > ?
                 GROUP BY m.ags
                HAVING NOT ? OR (m.legal_successor IS NULL AND coalesce(sum(a.balance_cents), 0) > 0)
                 ORDER BY m.ags LIMIT ?""",
                row -> new Ended(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        List.of((String[]) row.getArray(4).getArray()),
                        row.getString(5),
                        row.getLong(6)),
                today,
                after,
                undecided,
                limit);
    }

    /** What went on from these municipalities, the oldest first. */
    List<ShareSuccession> of(Collection<String> predecessors) {
        return database.list(
                """
                SELECT id, budget_line, predecessor, successor, amount_cents, persons, moved_at FROM share_succession
                 WHERE predecessor = ANY (?) ORDER BY id""",
                row -> new ShareSuccession(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getObject(7, OffsetDateTime.class).toInstant()),
                (Object) predecessors.toArray(String[]::new));
    }
}
