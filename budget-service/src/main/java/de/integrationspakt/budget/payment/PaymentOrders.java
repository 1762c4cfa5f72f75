package de.integrationspakt.budget.payment;

import de.integrationspakt.kernel.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;

@ApplicationScoped
class PaymentOrders implements PanacheRepositoryBase<PaymentOrder, UUID> {

    PaymentOrder require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("payment order", id));
    }

    PaymentOrder lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("payment order", id));
    }

    /** Those of them that are released, locked in the order of their ids. */
    List<PaymentOrder> lockReleased(SortedSet<UUID> ids) {
        var released = new ArrayList<PaymentOrder>();
        for (var id : ids) {
            findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                    .filter(PaymentOrder::isReleased)
                    .ifPresent(released::add);
        }
        return released;
    }

    /** Oldest first, after the given one; null filters pass all. */
    List<PaymentOrder> after(UUID id, String budgetLine, OrderStatus status, int limit) {
        var query = new StringBuilder("id > :id");
        var values = new HashMap<String, Object>(Map.of("id", id));
        if (budgetLine != null) {
            query.append(" and budgetLine = :line");
            values.put("line", budgetLine);
        }
        if (status != null) {
            query.append(" and status = :status");
            values.put("status", status);
        }
        return find(query.toString(), Sort.by("id"), values).range(0, limit - 1).list();
    }
}
