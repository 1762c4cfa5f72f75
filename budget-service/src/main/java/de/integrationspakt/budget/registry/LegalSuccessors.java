package de.integrationspakt.budget.registry;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who takes the rights and duties of municipalities that ended, over any number of changes. */
@ApplicationScoped
public class LegalSuccessors {

    /** A ring of keys that were used again ends the search, too. */
    private static final int LONGEST_CHAIN = 20;

    private final Database database;
    private final Clock clock;

    LegalSuccessors(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return of each holder that ended and has a legal successor: who that is by now */
    public Map<String, String> of(Collection<String> holders) {
        var present = new HashMap<String, String>();
        database.each(
                """
                WITH RECURSIVE followed(ended, ags, depth) AS (
                    SELECT m.ags, m.legal_successor, 1 FROM municipality m
                     WHERE m.ags = ANY (?) AND m.legal_successor IS NOT NULL AND m.valid_to < ?
                    UNION ALL
                    SELECT f.ended, m.legal_successor, f.depth + 1 FROM followed f JOIN municipality m ON m.ags = f.ags
                     WHERE m.legal_successor IS NOT NULL AND m.valid_to < ? AND f.depth < ?)
                SELECT DISTINCT ON (ended) ended, ags FROM followed ORDER BY ended, depth DESC""",
                row -> present.put(row.getString(1), row.getString(2)),
                holders.toArray(String[]::new),
                Berlin.today(clock),
                Berlin.today(clock),
                LONGEST_CHAIN);
        return present;
    }

    /** @return the municipalities whose rights and duties these units, or municipalities of these districts, took over */
    List<String> predecessors(Collection<String> units) {
        return database.list("""
                WITH RECURSIVE followed(ags) AS (
                    SELECT m.ags FROM municipality m
                     WHERE m.legal_successor = ANY (?) OR left(m.legal_successor, 5) = ANY (?)
                    UNION
                    SELECT m.ags FROM municipality m JOIN followed f ON m.legal_successor = f.ags)
                SELECT ags FROM followed""", row -> row.getString(1), units.toArray(String[]::new), units.toArray(String[]::new));
    }

    /** @return to whom the rights and duties of these units went, over any number of changes */
    List<String> followers(Collection<String> units) {
        return database.list("""
                WITH RECURSIVE followed(ags) AS (
                    SELECT m.legal_successor FROM municipality m WHERE m.ags = ANY (?) AND m.legal_successor IS NOT NULL
                    UNION
                    SELECT m.legal_successor FROM municipality m JOIN followed f ON m.ags = f.ags
                     WHERE m.legal_successor IS NOT NULL)
                SELECT ags FROM followed""", row -> row.getString(1), (Object) units.toArray(String[]::new));
    }
}
