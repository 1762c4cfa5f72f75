package de.integrationspakt.budget.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.kernel.testing.Sql;

/** What holds of the whole ledger after anything that may have happened. */
public final class LedgerInvariants {

    private static final String LEGS = "SELECT number, from_account AS id, -amount_cents AS cents FROM transfer"
            + " UNION ALL SELECT number, to_account, amount_cents FROM transfer";

    private LedgerInvariants() {}

    public static void hold() {
        assertThat(Sql.one("SELECT coalesce(sum(balance_cents), 0)::bigint FROM account"))
                .as("the sum of all balances")
                .isEqualTo(0L);
        assertThat(Sql.query("SELECT a.id, a.balance_cents FROM account a LEFT JOIN (" + LEGS + ") leg ON leg.id = a.id"
                        + " GROUP BY a.id, a.balance_cents HAVING a.balance_cents <> coalesce(sum(leg.cents), 0)"))
                .as("balances that are not the sum of their transfers")
                .isEmpty();
        assertThat(Sql.one("SELECT coalesce(max(number), 0) - count(*) FROM transfer"))
                .as("gaps in the numbers")
                .isEqualTo(0L);
        assertThat(
                        Sql.query(
                                "SELECT number FROM (SELECT number, at, lag(at) OVER (ORDER BY number) AS before FROM transfer) t WHERE at < before"))
                .as("transfers booked before their predecessors")
                .isEmpty();
        assertThat(Sql.query(
                        "SELECT * FROM (SELECT a.id, leg.number, sum(leg.cents) OVER (PARTITION BY a.id ORDER BY leg.number) AS running"
                                + " FROM account a JOIN (" + LEGS
                                + ") leg ON leg.id = a.id WHERE a.kind NOT IN ('SOURCE', 'RECEIVABLE')) r"
                                + " WHERE running < 0"))
                .as("moments at which an account was overdrawn")
                .isEmpty();
    }
}
