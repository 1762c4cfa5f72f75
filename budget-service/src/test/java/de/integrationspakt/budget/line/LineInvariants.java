package de.integrationspakt.budget.line;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.budget.ledger.LedgerInvariants;
import de.integrationspakt.kernel.testing.Sql;

/** What a line says of its money is what the ledger has, whatever may have happened. */
public final class LineInvariants {

    private LineInvariants() {}

    public static void hold() {
        LedgerInvariants.hold();
        assertThat(Sql.query("""
                SELECT l.code FROM budget_line l JOIN account a ON a.budget_line = l.code
                 WHERE l.code NOT LIKE 'ASIDE-%'
                 GROUP BY l.code
                HAVING l.appropriation_cents + l.rounding_cents + l.virement_cents + l.carried_over_cents - l.lapsed_cents
                       <> -sum(a.balance_cents) FILTER (WHERE a.kind = 'SOURCE')
                    OR l.blocked_cents <> coalesce(sum(a.balance_cents) FILTER (WHERE a.kind = 'BLOCKED'), 0)"""))
                .as("lines that say another thing than the ledger")
                .isEmpty();
    }
}
