package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.key.Ags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the districts transmitted. */
@ApplicationScoped
public class TransmittedCounts {
    private final EntityManager entities;

    TransmittedCounts(EntityManager entities) {
        this.entities = entities;
    }

    /** The municipality's transmitted count of the year, in persons; empty if there is none. */
    public Optional<Integer> persons(int year, Ags ags) {
        return entities.createQuery(
                        "from TransmittedCount where year = :year and ags = :ags order by revision desc",
                        TransmittedCount.class)
                .setParameter("year", year)
                .setParameter("ags", ags.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(transmitted -> transmitted.count().persons());
    }

    /** For each municipality the one with the highest revision up to the one given: what a closure there freezes. */
    SortedMap<Ags, TransmittedCount> upTo(int year, int revision) {
        var latest = new TreeMap<Ags, TransmittedCount>();
        entities.createQuery(
                        "from TransmittedCount where year = :year and revision <= :revision order by revision",
                        TransmittedCount.class)
                .setParameter("year", year)
                .setParameter("revision", revision)
                .getResultList()
                .forEach(transmitted -> latest.put(transmitted.ags(), transmitted));
        return latest;
    }

    void add(TransmittedCount transmitted) {
        entities.persist(transmitted);
    }
}
