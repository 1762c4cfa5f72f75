package de.integrationspakt.budget.ledger;

import static de.integrationspakt.budget.Given.API;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.seal.FindSeal;
import de.integrationspakt.kernel.seal.Sealer;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@OnPlatform
class LedgerSealTest {

    @Inject
    Sealer sealer;

    @Inject
    FindSeal findSeal;

    @Test
    void every_transfer_is_under_seal_in_the_order_booked_with_what_its_accounts_are_called() throws SQLException {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "100.00", "MEASURE");
        var transfer = Sql.query("SELECT id, number FROM transfer WHERE subject = ?", line)
                .get(0);
        sealer.seal();
        As.client("auditor")
                .get(API + "/seals/inclusion?log=ledger&entry=" + transfer.get("id"))
                .then()
                .statusCode(200)
                .body("number", equalTo(((Long) transfer.get("number")).intValue()))
                .body("row.from", equalTo(line + "//SOURCE"))
                .body("row.to", equalTo(line + "//POT"))
                .body("row.amountCents", equalTo("10000"));
        assertThat(Sql.one(
                        "SELECT count(*) FROM transfer t LEFT JOIN sealed_entry s ON s.log = 'ledger' AND s.id = t.id"
                                + " WHERE s.number IS DISTINCT FROM t.number"))
                .isEqualTo(0L);
        var seal = findSeal.covering("ledger", (Long) transfer.get("number")).orElseThrow();
        assertThat(seal.size()).isGreaterThanOrEqualTo((Long) transfer.get("number"));
        assertThat(findSeal.covering("ledger", seal.size() + 1)).isEmpty();
        assertThat(Facts.told("JournalSealed", "budget/ledger")).isNotEmpty();
    }
}
