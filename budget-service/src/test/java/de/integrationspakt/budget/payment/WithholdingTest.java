package de.integrationspakt.budget.payment;

import static de.integrationspakt.budget.Given.API;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.budget.ledger.LedgerInvariants;
import de.integrationspakt.budget.recovery.GivenRecovery;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnPlatform
class WithholdingTest {

    private static final String ORDERS = API + "/payment-orders";

    /** Nobody else's in these tests, since what it owes is withheld from whatever it is paid. */
    private static final String SCHWAEBISCH_HALL = "08127076";

    private static final String CRAILSHEIM = "08127014";

    @Test
    void what_a_holder_owes_is_withheld_and_both_debts_end() {
        var line = aLine(SCHWAEBISCH_HALL);
        var paid = Given.aRequest(line, SCHWAEBISCH_HALL, 450_050);
        GivenRecovery.decided(GivenRecovery.aPaidRequest(line, paid), "1200.00", true);

        var first = Given.aRequest(line, SCHWAEBISCH_HALL, 100_000);
        var second = Given.aRequest(line, SCHWAEBISCH_HALL, 200_000);
        var cancelled = prepared(line, "1800.00");
        As.client("treasury-a")
                .body(Map.of("reason", "Irrtum"))
                .post(ORDERS + "/" + cancelled + "/cancellation")
                .then()
                .statusCode(200);
        var order = prepared(line, "1800.00");
        payments(order)
                .body("items[0].amount.amount", equalTo("1800.00"))
                .body("items[0].withheld.amount", equalTo("1200.00"));
        release(order).body("status", equalTo("RELEASED"));
        As.client("treasury-a")
                .accept("application/xml")
                .get(ORDERS + "/" + order + "/pain.001")
                .then()
                .statusCode(200)
                .body(containsString("<CtrlSum>1800.00</CtrlSum>"));
        As.client("treasury-a")
                .contentType("application/xml")
                .body(BankFiles.camt054(
                        UUID.randomUUID().toString().substring(0, 30),
                        BankFiles.debited(PaymentReference.of(order), "1800.00"),
                        BankFiles.returned(PaymentReference.of(order, 1), "1800.00", "AC06")))
                .post(API + "/payment-status-imports")
                .then()
                .statusCode(201)
                .body("entries.outcome", contains("MATCHED", "MATCHED"));

        for (var request : new String[] {first, second})
            assertThat(Facts.told("FundsPaid", request)
                            .get(0)
                            .path("remainingCents")
                            .asLong())
                    .isZero();
        assertThat(Facts.told("FundsRecovered", paid).get(0).path("amountCents").asLong())
                .isEqualTo(120_000);
        // What the bank had sent came back and is set aside again; what was withheld stays set off, and is free to be
        // given again.
        var returned = Facts.told("FundsReturned", second).get(0);
        assertThat(returned.path("amountCents").asLong()).isEqualTo(180_000);
        assertThat(returned.path("remainingCents").asLong()).isEqualTo(180_000);
        assertThat(Facts.count("FundsReturned", first)).isZero();
        account(line, "4500.50", "1800.00", "3699.50");
        assertThat(stillToPay(line)).containsExactly("1800.00");

        var again = prepared(line, "1800.00");
        release(again);
        As.client("treasury-a")
                .body(Map.of("executedOn", "2020-12-20"))
                .post(ORDERS + "/" + again + "/confirmation")
                .then()
                .statusCode(200);
        account(line, "6300.50", "0.00", "3699.50");
        assertThat(stillToPay(line)).isEmpty();
        assertThat(Facts.told("FundsPaid", second).get(1).path("amountCents").asLong())
                .isEqualTo(180_000);
        LedgerInvariants.hold();
    }

    @Test
    void a_payment_of_nothing_is_booked_at_release_and_not_sent_to_the_bank() {
        var line = aLine(CRAILSHEIM);
        var paid = Given.aRequest(line, CRAILSHEIM, 450_050);
        GivenRecovery.decided(GivenRecovery.aPaidRequest(line, paid), "1200.00", true);
        var request = Given.aRequest(line, CRAILSHEIM, 50_000);
        var order = prepared(line, "0.00");
        release(order).body("status", equalTo("EXECUTED"));
        As.client("treasury-a")
                .accept("application/xml")
                .get(ORDERS + "/" + order + "/pain.001")
                .then()
                .statusCode(409)
                .body(not(containsString("CtrlSum")));
        assertThat(Facts.told("FundsPaid", request).get(0).path("amountCents").asLong())
                .isEqualTo(50_000);
        assertThat(Facts.told("FundsRecovered", paid).get(0).path("amountCents").asLong())
                .isEqualTo(50_000);
        LedgerInvariants.hold();
    }

    private static void account(String line, String paid, String reserved, String available) {
        var account = Given.account(line, SCHWAEBISCH_HALL);
        assertThat(account.getString("items[0].paid.amount")).isEqualTo(paid);
        assertThat(account.getString("items[0].reserved.amount")).isEqualTo(reserved);
        assertThat(account.getString("items[0].available.amount")).isEqualTo(available);
    }

    private static List<String> stillToPay(String line) {
        return As.client("auditor")
                .get(API + "/payees/failed?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.budgetLine == '" + line + "' }.open.amount");
    }

    private static String aLine(String holder) {
        var line = Given.aLine("ILA", 2020, "10000.00", "COST_CLAIM");
        Given.published(Given.aRun(line, Given.aClosedSurvey(Map.of(holder, 10)), Map.of()));
        Given.aPayee(holder, "Große Kreisstadt");
        return line;
    }

    private static UUID prepared(String line, String total) {
        return UUID.fromString(As.client("treasury-a")
                .body(Map.of("budgetLine", line, "dueOn", "2020-12-10"))
                .post(ORDERS)
                .then()
                .statusCode(201)
                .body("total.amount", equalTo(total))
                .extract()
                .path("id"));
    }

    private static ValidatableResponse release(UUID order) {
        return As.client("treasury-b")
                .post(ORDERS + "/" + order + "/release")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse payments(UUID order) {
        return As.client("auditor")
                .get(ORDERS + "/" + order + "/payments")
                .then()
                .statusCode(200);
    }
}
