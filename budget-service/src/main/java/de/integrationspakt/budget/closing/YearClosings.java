package de.integrationspakt.budget.closing;

import de.integrationspakt.budget.line.ProposalStatus;
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
class YearClosings implements PanacheRepositoryBase<YearClosing, UUID> {

    YearClosing require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("year closing", id));
    }

    YearClosing lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("year closing", id));
    }

    /** On a locked line. */
    int nextNumber(String budgetLine) {
        return 1 + (int) count("budgetLine = ?1 and proposal.status = ?2", budgetLine, ProposalStatus.APPROVED);
    }

    /** Oldest first, after the given one; null filters pass all. */
    List<YearClosing> after(UUID id, String budgetLine, ProposalStatus status, int limit) {
        var query = new StringBuilder("id > :id");
        var values = new HashMap<String, Object>(Map.of("id", id));
        if (budgetLine != null) {
            query.append(" and budgetLine = :line");
            values.put("line", budgetLine);
        }
        if (status != null) {
            query.append(" and proposal.status = :status");
            values.put("status", status);
        }
        return find(query.toString(), Sort.by("id"), values).range(0, limit - 1).list();
    }
}
