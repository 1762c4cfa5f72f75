package de.integrationspakt.budget.settlement;

import de.integrationspakt.budget.settlement.RunSettlementsResource.EffectView;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads what a published run changed, in sums. */
@ApplicationScoped
public class ReadEffect {

    private final Database database;

    ReadEffect(Database database) {
        this.database = database;
    }

    /** @throws NotFound when there is no such run */
    public EffectView of(UUID run) {
        return database.first(
                        """
                        SELECT count(*) FILTER (WHERE s.kind = 'SUPPLEMENT'),
                               coalesce(sum(s.difference_cents) FILTER (WHERE s.kind = 'SUPPLEMENT'), 0)::bigint,
                               coalesce(sum(s.open_cents) FILTER (WHERE s.kind = 'SUPPLEMENT' AND s.status <> 'SUPERSEDED'), 0)::bigint,
                               count(*) FILTER (WHERE s.kind = 'CLAW_BACK'),
                               coalesce(sum(s.difference_cents) FILTER (WHERE s.kind = 'CLAW_BACK'), 0)::bigint,
                               coalesce(sum(s.booked_cents) FILTER (WHERE s.kind = 'CLAW_BACK'), 0)::bigint,
                               coalesce(sum(s.open_cents) FILTER (WHERE s.kind = 'CLAW_BACK' AND s.status <> 'SUPERSEDED'), 0)::bigint,
                               coalesce(sum(v.computed_cents), 0)::bigint,
                               (SELECT balance_cents FROM account a WHERE a.budget_line = r.budget_line AND a.holder = '' AND a.kind = 'POT')
                          FROM allocation_run r LEFT JOIN settlement s ON s.run = r.id LEFT JOIN recovery v ON v.id = s.recovery
                         WHERE r.id = ? GROUP BY r.budget_line""",
                        row -> new EffectView(
                                row.getInt(1),
                                Money.ofCents(row.getLong(2)),
                                Money.ofCents(row.getLong(3)),
                                row.getInt(4),
                                Money.ofCents(row.getLong(5)),
                                Money.ofCents(row.getLong(6)),
                                Money.ofCents(row.getLong(7)),
                                Money.ofCents(row.getLong(8)),
                                Money.ofCents(row.getLong(9))),
                        run)
                .orElseThrow(() -> new NotFound("allocation run", run));
    }
}
