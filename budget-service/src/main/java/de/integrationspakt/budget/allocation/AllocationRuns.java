package de.integrationspakt.budget.allocation;

import de.integrationspakt.kernel.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AllocationRuns implements PanacheRepositoryBase<AllocationRun, UUID> {

    AllocationRun require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("allocation run", id));
    }

    AllocationRun lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("allocation run", id));
    }

    Optional<AllocationRun> published(String budgetLine) {
        return find("budgetLine = ?1 and status = ?2", budgetLine, RunStatus.PUBLISHED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Oldest first, after the given one; ids grow with time. */
    List<AllocationRun> after(UUID id, String budgetLine, int limit) {
        var values = new HashMap<String, Object>(Map.of("id", id));
        var query = "id > :id";
        if (budgetLine != null) {
            query += " and budgetLine = :line";
            values.put("line", budgetLine);
        }
        return find(query, Sort.by("id"), values).range(0, limit - 1).list();
    }
}
