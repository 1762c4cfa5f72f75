package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Claims refused for want of money whose known share has something left by now. */
@ApplicationScoped
class WaitingClaims {
    private static final String FIND = """
            SELECT c.id, c.ags, c.budget_line, c.claimed_cents, c.recognised_cents,
                   s.amount_cents - coalesce(d.drawn, 0) AS remaining
            FROM claim c
            JOIN share s ON s.budget_line = c.budget_line AND s.holder = c.ags
            LEFT JOIN LATERAL (
                SELECT sum(CASE o.kind WHEN 'FINAL' THEN o.recognised_cents - o.settled_cents
                           ELSE o.recognised_cents END) AS drawn
                FROM claim o
                WHERE o.ags = c.ags AND o.budget_line = c.budget_line AND o.status IN ('APPROVED', 'RESERVED', 'PAID')
            ) d ON true
            WHERE c.status = 'REFUSED' AND s.amount_cents > coalesce(d.drawn, 0) AND c.id > ?1
              AND (?2 = '' OR c.budget_line = ?2)
              AND (?3 OR c.ags = ANY (?4) OR c.district = ANY (?4))
            ORDER BY c.id
            LIMIT ?5
            """;

    private final EntityManager entities;

    WaitingClaims(EntityManager entities) {
        this.entities = entities;
    }

    /** @param remaining what the share has left after the municipality's other claims, above zero */
    record Waiting(UUID id, String ags, String budgetLine, Money claimed, Money recognised, Money remaining) {}

    /**
     * @param budgetLine only of this line; null for all
     * @param units whose claims the caller may see; null for all
     * @param after the last id of the page before
     */
    @Transactional
    List<Waiting> find(String budgetLine, Collection<String> units, UUID after, int limit) {
        List<?> found = entities.createNativeQuery(FIND, Tuple.class)
                .setParameter(1, after)
                .setParameter(2, budgetLine == null ? "" : budgetLine)
                .setParameter(3, units == null)
                .setParameter(4, units == null ? new String[0] : units.toArray(String[]::new))
                .setParameter(5, limit)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Waiting(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        cents(row, 3),
                        cents(row, 4),
                        cents(row, 5)))
                .toList();
    }

    private static Money cents(Tuple row, int position) {
        return Money.ofCents(row.get(position, Number.class).longValue());
    }
}
