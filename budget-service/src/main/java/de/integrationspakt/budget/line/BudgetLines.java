package de.integrationspakt.budget.line;

import de.integrationspakt.budget.programme.Drawdown;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class BudgetLines implements PanacheRepositoryBase<BudgetLine, String> {

    Optional<BudgetLine> locked(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order of the codes, after the given one; null filters pass all. */
    List<BudgetLine> after(String code, Integer year, String programme, Drawdown drawdown, int limit) {
        var query = new StringBuilder("code > :code");
        var values = new HashMap<String, Object>(Map.of("code", code));
        if (year != null) {
            query.append(" and year = :year");
            values.put("year", year);
        }
        if (programme != null) {
            query.append(" and programme = :programme");
            values.put("programme", programme);
        }
        if (drawdown != null) {
            query.append(" and drawdown = :drawdown");
            values.put("drawdown", drawdown);
        }
        return find(query.toString(), Sort.by("code"), values)
                .range(0, limit - 1)
                .list();
    }
}
