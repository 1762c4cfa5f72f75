package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.key.Ags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which municipality followed which. Rows are only added. */
@ApplicationScoped
class Successions {
    private final Database database;

    Successions(Database database) {
        this.database = database;
    }

    void add(TerritorialChange change, Ags ended) {
        for (var successor : change.successors()) {
            database.change(
                    "INSERT INTO succession (change, predecessor, successor, effective_on, legal_successor)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    change.id(),
                    ended.value(),
                    successor.value(),
                    change.effectiveOn(),
                    change.legalSuccessor().filter(successor::equals).isPresent());
        }
    }

    /** Whether the end of this municipality was explained by a change already. A key that came back can end again. */
    boolean isFollowed(Municipality ended) {
        return database.first(
                        "SELECT 1 FROM succession WHERE predecessor = ? AND effective_on >= ?",
                        row -> true,
                        ended.ags().value(),
                        ended.existsFrom())
                .isPresent();
    }

    /** Those that directly followed each of the keys, by key. */
    SortedMap<String, SortedSet<String>> after(Collection<String> keys) {
        return pairs("predecessor", "successor", keys);
    }

    /** Those that each of the keys directly followed, by key. */
    SortedMap<String, SortedSet<String>> before(Collection<String> keys) {
        return pairs("successor", "predecessor", keys);
    }

    /** All whose rights and duties are now these municipalities', over any number of changes. */
    SortedSet<String> predecessors(Collection<String> keys) {
        return followed("""
                WITH RECURSIVE followed(ags) AS (
                    SELECT s.predecessor FROM succession s
                     WHERE s.legal_successor AND (s.successor = ANY (?) OR left(s.successor, 5) = ANY (?))
                    UNION
                    SELECT s.predecessor FROM succession s JOIN followed f ON s.successor = f.ags WHERE s.legal_successor)
                SELECT ags FROM followed""", array(keys), array(keys));
    }

    /** All to whom rights and duties of these municipalities went, over any number of changes. */
    SortedSet<String> legalSuccessors(Collection<String> keys) {
        return followed("""
                WITH RECURSIVE followed(ags) AS (
                    SELECT s.successor FROM succession s WHERE s.legal_successor AND s.predecessor = ANY (?)
                    UNION
                    SELECT s.successor FROM succession s JOIN followed f ON s.predecessor = f.ags WHERE s.legal_successor)
                SELECT ags FROM followed""", (Object) array(keys));
    }

    private static String[] array(Collection<String> keys) {
        return keys.toArray(String[]::new);
    }

    private SortedSet<String> followed(String sql, Object... keys) {
        return new TreeSet<>(database.list(sql, row -> row.getString(1), keys));
    }

    private SortedMap<String, SortedSet<String>> pairs(String from, String to, Collection<String> keys) {
        var pairs = new TreeMap<String, SortedSet<String>>();
        database.each(
                "SELECT " + from + ", " + to + " FROM succession WHERE " + from + " = ANY (?)",
                row -> pairs.computeIfAbsent(row.getString(1), key -> new TreeSet<>())
                        .add(row.getString(2)),
                (Object) array(keys));
        return pairs;
    }
}
