package de.integrationspakt.municipality.funding;

import de.integrationspakt.kernel.http.NotYetKnown;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;

/** Reads the copies of what budget told. */
@ApplicationScoped
public class BudgetCopies {
    private final EntityManager entities;

    BudgetCopies(EntityManager entities) {
        this.entities = entities;
    }

    /** The line of this code; {@link NotYetKnown} if its fact has not arrived, or if there is no such line. */
    public BudgetLine requireLine(String code) {
        return rows(
                        "SELECT code, programme, programme_version, year, drawdown, closed FROM budget_line WHERE code"
                                + " = ?1",
                        code)
                .map(row -> new BudgetLine(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, Integer.class),
                        row.get(3, Integer.class),
                        Drawdown.valueOf(row.get(4, String.class)),
                        row.get(5, Boolean.class)))
                .orElseThrow(() -> new NotYetKnown("budget line", code));
    }

    /** The municipality's own share of the line, if one was published. */
    public Optional<Share> share(String budgetLine, Ags holder) {
        return share(budgetLine, holder.value());
    }

    Optional<Share> share(String budgetLine, String holder) {
        return rows(
                        "SELECT persons, amount_cents FROM share WHERE budget_line = ?1 AND holder = ?2",
                        budgetLine,
                        holder)
                .map(row -> new Share(
                        budgetLine, holder, row.get(0, Integer.class), Money.ofCents(row.get(1, Long.class))));
    }

    /** The remedy against decisions on this line; empty while the line or its programme version is not known here. */
    public Optional<Remedy> remedy(String budgetLine) {
        return rows(
                        "SELECT v.remedy FROM budget_line l JOIN programme_version v"
                                + " ON v.programme = l.programme AND v.version = l.programme_version WHERE l.code = ?1",
                        budgetLine)
                .map(row -> Remedy.valueOf(row.get(0, String.class)));
    }

    private Optional<Tuple> rows(String sql, Object... values) {
        var query = entities.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast).findFirst();
    }
}
