package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
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
            WHERE c.status = 'REFUSED' AND s.amount_cents > coalesce(d.drawn, 0) AND c.id > ?
              AND (?::text IS NULL OR c.budget_line = ?)
              AND (? OR c.ags = ANY (?) OR c.district = ANY (?))
            ORDER BY c.id
            LIMIT ?
            """;

    private final Database database;

    WaitingClaims(Database database) {
        this.database = database;
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
        var reach = units == null ? new String[0] : units.toArray(String[]::new);
        return database.list(
                FIND,
                row -> new Waiting(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        Money.ofCents(row.getLong(4)),
                        Money.ofCents(row.getLong(5)),
                        Money.ofCents(row.getLong(6))),
                after,
                budgetLine,
                budgetLine,
                units == null,
                reach,
                reach,
                limit);
    }
}
