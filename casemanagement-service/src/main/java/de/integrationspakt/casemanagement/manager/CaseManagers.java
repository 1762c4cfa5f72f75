package de.integrationspakt.casemanagement.manager;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Holder;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All case managers. */
@ApplicationScoped
class CaseManagers implements PanacheRepositoryBase<CaseManager, UUID> {
    private static final String REACHED = "(:state = true or m.unit in :units or substring(m.unit, 1, 5) in :units"
            + " or exists (select 1 from Engagement e where e.manager = m.id and not e.freed"
            + " and (e.holder in :units or substring(e.holder, 1, 5) in :units)))";

    /** Locked until the transaction ends, so that two posts at once cannot both find the person free. */
    Optional<CaseManager> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    CaseManager require(UUID id, Caller caller) {
        return find("from CaseManager m where m.id = :id and " + REACHED, reached(caller, Map.of("id", id)))
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("case manager", id));
    }

    /** Up to one more than the page, in order of their ids. */
    List<CaseManager> page(Caller caller, Optional<Holder> unit, Paging paging) {
        var query = "from CaseManager m where " + REACHED + " and (:unit = '' or m.unit = :unit)"
                + " and m.number > :after order by m.number";
        var values = Map.<String, Object>of(
                "unit",
                unit.map(Holder::value).orElse(""),
                "after",
                paging.after().orElse(""));
        return find(query, reached(caller, values)).range(0, paging.limit()).list();
    }

    long nextNumber() {
        return ((Number) getEntityManager()
                        .createNativeQuery("SELECT nextval('case_manager_number')", Long.class)
                        .getSingleResult())
                .longValue();
    }

    private static Map<String, Object> reached(Caller caller, Map<String, Object> others) {
        var values = new HashMap<String, Object>(others);
        Collection<String> units = caller.units().isEmpty() ? List.of("") : caller.units();
        values.put("state", caller.isState());
        values.put("units", units);
        return values;
    }
}
