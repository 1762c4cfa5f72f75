package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.key.Ags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which municipality followed which. Rows are only added. */
@ApplicationScoped
class Successions {
    private final EntityManager entities;

    Successions(EntityManager entities) {
        this.entities = entities;
    }

    void add(TerritorialChange change, Ags ended) {
        for (var successor : change.successors()) {
            entities.createNativeQuery(
                            "INSERT INTO succession (change, predecessor, successor, effective_on, legal_successor)"
                                    + " VALUES (?1, ?2, ?3, ?4, ?5)")
                    .setParameter(1, change.id())
                    .setParameter(2, ended.value())
                    .setParameter(3, successor.value())
                    .setParameter(4, change.effectiveOn())
                    .setParameter(
                            5, change.legalSuccessor().filter(successor::equals).isPresent())
                    .executeUpdate();
        }
    }

    /** Whether the end of this municipality was explained by a change already. A key that came back can end again. */
    boolean isFollowed(Municipality ended) {
        return !entities.createNativeQuery("SELECT 1 FROM succession WHERE predecessor = ?1 AND effective_on >= ?2")
                .setParameter(1, ended.ags().value())
                .setParameter(2, ended.existsFrom())
                .getResultList()
                .isEmpty();
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
                     WHERE s.legal_successor AND (s.successor = ANY (?1) OR left(s.successor, 5) = ANY (?1))
                    UNION
                    SELECT s.predecessor FROM succession s JOIN followed f ON s.successor = f.ags WHERE s.legal_successor)
                SELECT ags FROM followed""", keys);
    }

    /** All to whom rights and duties of these municipalities went, over any number of changes. */
    SortedSet<String> legalSuccessors(Collection<String> keys) {
        return followed("""
                WITH RECURSIVE followed(ags) AS (
                    SELECT s.successor FROM succession s WHERE s.legal_successor AND s.predecessor = ANY (?1)
                    UNION
                    SELECT s.successor FROM succession s JOIN followed f ON s.predecessor = f.ags WHERE s.legal_successor)
                SELECT ags FROM followed""", keys);
    }

    private SortedSet<String> followed(String sql, Collection<String> keys) {
        List<?> found = entities.createNativeQuery(sql, String.class)
                .setParameter(1, keys.toArray(String[]::new))
                .getResultList();
        var followed = new TreeSet<String>();
        found.forEach(ags -> followed.add((String) ags));
        return followed;
    }

    private SortedMap<String, SortedSet<String>> pairs(String from, String to, Collection<String> keys) {
        List<?> found = entities.createNativeQuery(
                        "SELECT " + from + ", " + to + " FROM succession WHERE " + from + " = ANY (?1)", Tuple.class)
                .setParameter(1, keys.toArray(String[]::new))
                .getResultList();
        var pairs = new TreeMap<String, SortedSet<String>>();
        for (Object row : found) {
            var pair = (Tuple) row;
            pairs.computeIfAbsent(pair.get(0, String.class), key -> new TreeSet<>())
                    .add(pair.get(1, String.class));
        }
        return pairs;
    }
}
