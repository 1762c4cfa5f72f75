package de.integrationspakt.budget.allocation;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Two runs side by side, holder by holder: the stages of one year, or a run and the one it would replace. */
@ApplicationScoped
class CompareRuns {

    private final Database database;

    CompareRuns(Database database) {
        this.database = database;
    }

    /** What one holder has in both. A run that leaves it out gives it nothing. */
    record Row(String holder, long personsBefore, long personsAfter, long beforeCents, long afterCents) {

        long differenceCents() {
            return afterCents - beforeCents;
        }
    }

    /**
     * By key.
     *
     * @param before the run to compare with
     * @param within keys of holders, or the beginnings of keys, that may be seen
     */
    List<Row> compare(UUID before, UUID after, List<String> within, String afterHolder, int limit) {
        return database.list(
                """
                SELECT holder, coalesce(b.persons, 0), coalesce(a.persons, 0), coalesce(b.amount_cents, 0), coalesce(a.amount_cents, 0)
                  FROM (SELECT * FROM allocation WHERE run = ?) b FULL JOIN (SELECT * FROM allocation WHERE run = ?) a USING (holder)
                 WHERE holder > ? AND EXISTS (SELECT 1 FROM unnest(?) AS unit WHERE starts_with(holder, unit))
                 ORDER BY holder LIMIT ?""",
                row -> new Row(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)),
                before,
                after,
                afterHolder,
                within.toArray(String[]::new),
                limit);
    }
}
