package de.integrationspakt.budget.line;

import de.integrationspakt.kernel.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class BudgetMovements implements PanacheRepositoryBase<BudgetMovement, UUID> {

    BudgetMovement require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("budget movement", id));
    }

    BudgetMovement lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("budget movement", id));
    }

    /** Oldest first, after the given one; null filters pass all. @param budgetLine gives or receives */
    List<BudgetMovement> after(UUID id, String budgetLine, MovementKind kind, ProposalStatus status, int limit) {
        var query = new StringBuilder("id > :id");
        var values = new HashMap<String, Object>(Map.of("id", id));
        if (budgetLine != null) {
            query.append(" and (budgetLine = :line or otherLine = :line)");
            values.put("line", budgetLine);
        }
        if (kind != null) {
            query.append(" and kind = :kind");
            values.put("kind", kind);
        }
        if (status != null) {
            query.append(" and proposal.status = :status");
            values.put("status", status);
        }
        return find(query.toString(), Sort.by("id"), values).range(0, limit - 1).list();
    }
}
