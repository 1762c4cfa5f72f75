package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.municipality.registry.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers a {@link ClaimSearch}, page by page. */
@ApplicationScoped
class FindClaims {
    private final EntityManager entities;
    private final Register register;

    FindClaims(EntityManager entities, Register register) {
        this.entities = entities;
        this.register = register;
    }

    /**
     * At most {@code limit} claims behind the place the cursor names.
     *
     * @param after what {@link #place} gave for the last row of the page before, or null for the first page
     */
    @Transactional
    List<Claim> find(ClaimSearch search, String after, int limit) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        where(search, conditions, values);
        if (after != null) {
            continueBehind(search.sort(), after, conditions, values);
        }
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query = entities.createQuery(
                "select c from Claim c" + where + " " + search.sort().order(), Claim.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    /** The place of a row in its list. */
    static String place(ClaimSearch.Sort sort, Claim claim) {
        return sort.valueOf(claim) + "~" + claim.id();
    }

    private void where(ClaimSearch search, List<String> conditions, Map<String, Object> values) {
        if (search.ags() != null) {
            and(conditions, values, "c.ags in :ags", "ags", register.withPredecessors(search.ags()));
        }
        if (search.district() != null) {
            and(
                    conditions,
                    values,
                    "c.district = :district",
                    "district",
                    search.district().value());
        }
        if (search.budgetLine() != null) {
            and(conditions, values, "c.budgetLine = :line", "line", search.budgetLine());
        }
        if (!search.status().isEmpty()) {
            and(conditions, values, "c.status in :status", "status", search.status());
        }
        if (search.from() != null) {
            and(conditions, values, "c.periodTo >= :from", "from", search.from());
        }
        if (search.to() != null) {
            and(conditions, values, "c.periodFrom <= :to", "to", search.to());
        }
        if (search.claimedFrom() != null) {
            and(
                    conditions,
                    values,
                    "c.claimedCents >= :least",
                    "least",
                    search.claimedFrom().cents());
        }
        if (search.claimedTo() != null) {
            and(
                    conditions,
                    values,
                    "c.claimedCents <= :most",
                    "most",
                    search.claimedTo().cents());
        }
        if (search.units() != null) {
            and(conditions, values, "(c.ags in :units or c.district in :units)", "units", search.units());
        }
    }

    private static void and(
            List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static void continueBehind(
            ClaimSearch.Sort sort, String after, List<String> conditions, Map<String, Object> values) {
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
}
