package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.http.Malformed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers a {@link MeasureSearch}, page by page. */
@ApplicationScoped
class FindMeasures {
    private static final String PLAN = "m.application.plan.";

    private final EntityManager entities;

    FindMeasures(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * At most {@code limit} measures behind the place the cursor names.
     *
     * @param after what {@link #place} gave for the last row of the page before, or null for the first page
     */
    @Transactional
    List<Measure> find(MeasureSearch search, String after, int limit) {
        var where = new Where();
        where.and("m.area = :area", "area", search.area());
        where.and("m.type = :type", "type", search.type());
        where.and("m.applicant = :applicant", "applicant", text(search.applicant()));
        where.and(PLAN + "district = :district", "district", text(search.district()));
        where.and("m.budgetLine = :line", "line", search.budgetLine());
        where.and(PLAN + "targetGroup = :target", "target", search.targetGroup());
        where.and(PLAN + "entryLevel in :levels", "levels", search.entryLevels());
        where.and("m.course.status in :status", "status", search.status());
        where.and(MeasureSearch.FREE_PLACES + " >= :free", "free", search.freePlaces());
        where.and(PLAN + "periodTo >= :from", "from", search.from());
        where.and(PLAN + "periodFrom <= :to", "to", search.to());
        where.and(
                "(m.applicant in :units or substring(m.applicant, 1, 5) in :units or " + PLAN + "district in :units)",
                "units",
                search.units());
        if (after != null) {
            where.continueBehind(search.sort(), after);
        }
        var query = entities.createQuery(
                "select m from Measure m" + where.text() + search.sort().order(), Measure.class);
        where.values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    /** The place of a row in its list. */
    static String place(MeasureSearch.Sort sort, Measure measure) {
        return sort.valueOf(measure) + "~" + measure.id();
    }

    private static String text(Object key) {
        return key == null ? null : key.toString();
    }

    private static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        /** Nothing if there is no value, or an empty list of values that does not narrow. */
        void and(String condition, String name, Object value) {
            boolean narrows = value != null && !(value instanceof List<?> list && list.isEmpty());
            if (narrows) {
                conditions.add(condition);
                values.put(name, value instanceof Collection<?> many ? List.copyOf(many) : value);
            }
        }

        void continueBehind(MeasureSearch.Sort sort, String after) {
            try {
                int split = after.lastIndexOf('~');
                values.put("id", UUID.fromString(after.substring(split + 1)));
                if (!sort.byId()) {
                    values.put("value", sort.read(after.substring(0, split)));
                }
                conditions.add(sort.behind());
            } catch (RuntimeException foreign) {
                throw new Malformed("/cursor", "field.cursor");
            }
        }

        String text() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }
    }
}
