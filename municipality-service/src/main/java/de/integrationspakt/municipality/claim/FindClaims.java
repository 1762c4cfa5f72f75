package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.table.Rows;
import de.integrationspakt.municipality.registry.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Answers a {@link ClaimSearch}, page by page. */
@ApplicationScoped
class FindClaims {
    private static final String OPEN_OBJECTION = "(c.objection.at is not null and c.objection.outcome is null)";

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

    /** All that match, read page by page. */
    Rows<Claim> all(ClaimSearch search) {
        return taker -> {
            String after = null;
            do {
                var page = find(search, after, Paging.MOST);
                for (var claim : page) taker.take(claim);
                after = page.size() < Paging.MOST ? null : place(search.sort(), page.get(page.size() - 1));
            } while (after != null);
        };
    }

    /** Taken as it is written: no sign of it stands for others. */
    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
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
                    "c.amounts.claimedCents >= :least",
                    "least",
                    search.claimedFrom().cents());
        }
        if (search.claimedTo() != null) {
            and(
                    conditions,
                    values,
                    "c.amounts.claimedCents <= :most",
                    "most",
                    search.claimedTo().cents());
        }
        if (!search.kind().isEmpty()) {
            and(conditions, values, "c.kind in :kind", "kind", search.kind());
        }
        if (search.decidedFrom() != null) {
            and(conditions, values, "c.decision.decidedOn >= :decidedFrom", "decidedFrom", search.decidedFrom());
        }
        if (search.decidedTo() != null) {
            and(conditions, values, "c.decision.decidedOn <= :decidedTo", "decidedTo", search.decidedTo());
        }
        if (search.objected() != null) {
            conditions.add(search.objected() ? OPEN_OBJECTION : "not (" + OPEN_OBJECTION + ")");
        }
        if (search.q() != null && !search.q().isBlank()) {
            conditions.add("(c.ags like :beginning escape '!' or exists (select 1 from c.items i"
                    + " where lower(i.description) like :q escape '!' or lower(i.category) like :q escape '!'))");
            var words = escaped(search.q().strip().toLowerCase(Locale.ROOT));
            values.put("beginning", words + "%");
            values.put("q", "%" + words + "%");
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
