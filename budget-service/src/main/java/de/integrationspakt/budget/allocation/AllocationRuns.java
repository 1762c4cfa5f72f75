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

    /** The number of the published run now, without waiting for who is superseding it. */
    Optional<UUID> publishedId(String budgetLine) {
        return getEntityManager()
                .createQuery(
                        "select run.id from AllocationRun run where run.budgetLine = ?1 and run.status = ?2",
                        UUID.class)
                .setParameter(1, budgetLine)
                .setParameter(2, RunStatus.PUBLISHED)
                .getResultStream()
                .findFirst();
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
