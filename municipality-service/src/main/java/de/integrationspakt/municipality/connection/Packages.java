package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All packages of measures. */
@ApplicationScoped
class Packages implements PanacheRepositoryBase<MeasurePackage, UUID> {
    /**
     * What a caller is looking for; null members do not narrow.
     *
     * @param units besides what is published, those of these; null for all
     * @param broken true for published ones that do not hold any more, false for all others
     */
    record Search(
            String applicant, String district, PackageStatus status, Boolean broken, UUID step, Set<String> units) {}

    MeasurePackage require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("package", id));
    }

    /** The same, if it is published or the caller acts for its applicant or its district. */
    MeasurePackage requireSeen(UUID id, Caller by) {
        var one = require(id);
        if (one.status() != PackageStatus.PUBLISHED && !by.reaches(one.district())) {
            by.mustReach(one.applicant());
        }
        return one;
    }

    MeasurePackage requireForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("package", id));
    }

    /** Ids of published packages that use the measure or structure, by id: whoever locks them does it in one order. */
    List<UUID> using(UUID step) {
        return getEntityManager()
                .createQuery(
                        "select distinct p.id from MeasurePackage p join p.steps s"
                                + " where s.id = :step and p.status = :status order by p.id",
                        UUID.class)
                .setParameter("step", step)
                .setParameter("status", PackageStatus.PUBLISHED)
                .getResultList();
    }

    /** At most {@code limit} of those that match, by id, beginning behind {@code after}. */
    List<MeasurePackage> search(Search search, UUID after, int limit) {
        var conditions = new ArrayList<>(List.of("p.id > :after"));
        var values = new HashMap<String, Object>();
        values.put("after", after);
        if (search.applicant() != null) {
            conditions.add("p.applicant = :applicant");
            values.put("applicant", search.applicant());
        }
        if (search.district() != null) {
            conditions.add("p.district = :district");
            values.put("district", search.district());
        }
        if (search.status() != null) {
            conditions.add("p.status = :status");
            values.put("status", search.status());
        }
        if (search.broken() != null) {
            var broken = "(p.status = :published and not p.connectable)";
            conditions.add(search.broken() ? broken : "not " + broken);
            values.put("published", PackageStatus.PUBLISHED);
        }
        if (search.step() != null) {
            conditions.add("exists (select 1 from MeasurePackage q join q.steps s where q.id = p.id and s.id = :step)");
            values.put("step", search.step());
        }
        if (search.units() != null) {
            conditions.add("(p.status = :seen or p.applicant in :units or p.district in :units)");
            values.put("seen", PackageStatus.PUBLISHED);
            values.put("units", search.units());
        }
        return find("from MeasurePackage p where " + String.join(" and ", conditions) + " order by p.id", values)
                .range(0, limit - 1)
                .list();
    }
}
