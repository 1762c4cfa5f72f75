package de.integrationspakt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

/** Replays the ledger from its transfers and compares. */
final class Ledgers {
    /** Every transfer as two legs, in the order booked. */
    private static final String LEGS = """
            WITH leg AS (
                SELECT number, from_account AS account, -amount_cents AS delta FROM transfer
                UNION ALL
                SELECT number, to_account, amount_cents FROM transfer)
            """;

    private Ledgers() {}

    static void assertSound() {
        assertThat(count("SELECT coalesce(sum(balance_cents), 0) FROM account"))
                .as("sum of all balances")
                .isZero();
        assertThat(count("SELECT coalesce(max(number), 0) - count(*) FROM transfer"))
                .as("gaps in the numbers of transfers")
                .isZero();
        assertThat(count(LEGS + """
                        SELECT count(*) FROM account a
                         WHERE balance_cents <> (SELECT coalesce(sum(delta), 0) FROM leg WHERE leg.account = a.id)"""))
                .as("accounts whose balance is not the sum of their transfers")
                .isZero();
        assertThat(count(LEGS + """
                        , running AS (
                            SELECT account, sum(delta) OVER (PARTITION BY account ORDER BY number) AS balance FROM leg)
                        SELECT count(*) FROM running JOIN account ON account.id = running.account
                         WHERE balance < 0 AND kind NOT IN ('SOURCE', 'RECEIVABLE')"""))
                .as("points of the log at which an account was overdrawn")
                .isZero();
    }

    private static long count(String sql) {
        return Databases.count("budget", sql);
    }
}
