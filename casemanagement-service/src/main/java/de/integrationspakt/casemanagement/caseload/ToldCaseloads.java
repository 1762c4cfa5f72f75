package de.integrationspakt.casemanagement.caseload;

import de.integrationspakt.kernel.key.Holder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What was last told of each municipality's caseload. */
@ApplicationScoped
class ToldCaseloads {
    private final EntityManager entities;

    ToldCaseloads(EntityManager entities) {
        this.entities = entities;
    }

    /** @param version 0 if nothing was told yet */
    record Last(String ags, int ftePercent, Long persons, long version) {
        boolean differs(Caseload now) {
            return version == 0 || now.fte().percent() != ftePercent || !Objects.equals(now.persons(), persons);
        }

        CaseloadMeasured next(Caseload now, LocalDate on) {
            return new CaseloadMeasured(ags, on, now.fte().percent(), now.persons(), version + 1);
        }
    }

    /** Locked until the transaction ends: versions go up in the order the changes are committed. */
    Last lock(Holder municipality) {
        entities.createNativeQuery(
                        "INSERT INTO caseload (ags, fte_percent, version) VALUES (?1, 0, 0) ON CONFLICT DO NOTHING")
                .setParameter(1, municipality.value())
                .executeUpdate();
        var row = (Tuple) entities.createNativeQuery(
                        "SELECT fte_percent, persons, version FROM caseload WHERE ags = ?1 FOR UPDATE", Tuple.class)
                .setParameter(1, municipality.value())
                .getSingleResult();
        return new Last(
                municipality.value(), row.get(0, Integer.class), row.get(1, Long.class), row.get(2, Long.class));
    }

    void keep(CaseloadMeasured fact) {
        entities.createNativeQuery("UPDATE caseload SET measured_on = ?1, fte_percent = ?2, version = ?3,"
                        + " persons = cast(?4 as bigint) WHERE ags = ?5")
                .setParameter(1, fact.on())
                .setParameter(2, fact.ftePercent())
                .setParameter(3, fact.version())
                .setParameter(4, fact.persons() == null ? null : fact.persons().toString())
                .setParameter(5, fact.ags())
                .executeUpdate();
    }

    /** Municipalities whose posts that run on the day sum up to another working time than was told. */
    List<Holder> outdated(LocalDate on) {
        List<?> found = entities.createNativeQuery("""
                        SELECT ags FROM caseload WHERE fte_percent <> (SELECT coalesce(sum(post.fte_percent), 0)
                            FROM post WHERE holder = ags AND status = 'FUNDED' AND starts_on <= ?1 AND ends_on >= ?1)
                        ORDER BY ags
                        """, String.class)
                .setParameter(1, on)
                .getResultList();
        return found.stream().map(ags -> new Holder((String) ags)).toList();
    }
}
