package de.integrationspakt.budget.recovery;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.budget.ledger.LedgerInvariants;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnPlatform
class ReductionTest {

    @Test
    void what_is_not_paid_yet_is_free_at_once_when_a_fixed_amount_falls() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var request = Given.aRequest(line, KIRCHHEIM, 450_050);
        var reservation = reservation(request);
        var fact = heard(request, 300_000);
        Facts.send("funding.requests", fact);
        Facts.awaitHeard(fact);
        var released = Facts.told("FundsReleased", request);
        assertThat(released).hasSize(1);
        assertThat(released.get(0).path("amountCents").asLong()).isEqualTo(150_050);
        assertThat(Given.account(line, KIRCHHEIM).getString("items[0].reserved.amount"))
                .isEqualTo("3000.00");
        As.client("auditor")
                .get(API + "/reservations/" + reservation)
                .then()
                .body("status", equalTo("RESERVED"))
                .body("amount.amount", equalTo("3000.00"));
        assertThat(Sql.query(
                        "SELECT before_cents, after_cents FROM reservation_reduction WHERE reservation = ?::uuid",
                        reservation))
                .containsExactly(Map.of("before_cents", 450_050L, "after_cents", 300_000L));

        // what is left is paid, and nothing more
        GivenRecovery.pay(line);
        assertThat(Given.account(line, KIRCHHEIM).getString("items[0].paid.amount"))
                .isEqualTo("3000.00");
        assertThat(Given.account(line, KIRCHHEIM).getString("items[0].reserved.amount"))
                .isEqualTo("0.00");
        LedgerInvariants.hold();
    }

    @Test
    void what_was_paid_beyond_the_new_amount_is_computed_as_a_recovery_once() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var request = Given.aRequest(line, KIRCHHEIM, 450_050);
        GivenRecovery.aPaidRequest(line, request);
        heard(request, 300_000);
        heard(request, 300_000);
        heard(request, 250_000);
        heard(request, 400_000);
        assertThat(Sql.query(
                        "SELECT computed_cents FROM recovery WHERE budget_line = ? AND cause = 'REDUCTION' ORDER BY id",
                        line))
                .containsExactly(Map.of("computed_cents", 150_050L), Map.of("computed_cents", 50_000L));
        assertThat(Facts.count("FundsReleased", request)).isZero();
        LedgerInvariants.hold();
    }

    @Test
    void of_a_post_paid_by_quarters_the_last_instalments_are_cut_and_what_was_paid_beyond_comes_back() {
        var line = Given.aLine("IM", 2020, "1000000.01", "FUNDED_POST");
        Given.published(Given.aRun(line, Given.aClosedSurvey(), Map.of()));
        var request = Given.aRequest(line, KIRCHHEIM, 64_000_03, "POST");
        GivenRecovery.pay(line, "2020-06-30");
        heard(request, 40_000_00);
        As.client("auditor")
                .get(API + "/reservations/" + reservation(request) + "/instalments")
                .then()
                .statusCode(200)
                .body("items.amount.amount", contains("16000.00", "16000.01", "7999.99"));
        assertThat(Facts.told("FundsReleased", request)
                        .get(0)
                        .path("amountCents")
                        .asLong())
                .isEqualTo(24_000_03);

        heard(request, 30_000_00);
        assertThat(Given.account(line, KIRCHHEIM).getString("items[0].reserved.amount"))
                .isEqualTo("0.00");
        assertThat(Given.account(line, KIRCHHEIM).getString("items[0].paid.amount"))
                .isEqualTo("32000.01");
        As.client("auditor")
                .get(API + "/reservations/" + reservation(request))
                .then()
                .body("status", equalTo("PAID"));
        As.client("auditor")
                .queryParam("budgetLine", line)
                .get(API + "/recoveries")
                .then()
                .body("items", hasSize(1))
                .body("items[0].cause", equalTo("REDUCTION"))
                .body("items[0].computed.amount", equalTo("2000.01"));
        LedgerInvariants.hold();
    }

    @Test
    void by_hand_only_what_was_reserved_by_hand_is_reduced() {
        var line = Given.aLineWithShares("COST_CLAIM");
        reduce(reservation(Given.aRequest(line, KIRCHHEIM, 450_050)), "1.00")
                .statusCode(409)
                .body("code", equalTo("RESERVED_FOR_REQUEST"));
        String manual = As.client("grant-office-a")
                .body(Map.of("budgetLine", line, "holder", KIRCHHEIM, "amount", euro("100.00"), "reference", "VZÄ"))
                .post(API + "/reservations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        reduce(manual, "100.00").statusCode(422).body("errors[0].pointer", equalTo("/amount"));
        As.client("grant-office-a")
                .body(Map.of("amount", euro("60.00"), "reason", "0,5 VZÄ weniger"))
                .post(API + "/reservations/" + manual + "/reduction?dryRun=true")
                .then()
                .statusCode(200)
                .body("released.amount", equalTo("40.00"));
        reduce(manual, "60.00")
                .statusCode(200)
                .body("released.amount", equalTo("40.00"))
                .body("recovery", nullValue())
                .body("balances.reserved.amount", equalTo("4560.50"));
        reduce(UUID.randomUUID().toString(), "1.00").statusCode(404);
        LedgerInvariants.hold();
    }

    @Test
    void a_request_that_was_refused_or_is_unknown_is_left_alone() {
        var line = Given.aLineWithShares("COST_CLAIM");
        heard(Given.aRequest(line, KIRCHHEIM, 20_272_316), 1);
        heard(UUID.randomUUID().toString(), 1);
        LedgerInvariants.hold();
    }

    private static JsonNode heard(String request, long amountCents) {
        var fact = Facts.fact(
                "FundsReduced", KIRCHHEIM, Map.of("requestId", request, "amountCents", amountCents, "reason", "VZÄ"));
        Facts.send("funding.requests", fact);
        Facts.awaitHeard(fact);
        return fact;
    }

    private static String reservation(String request) {
        return Facts.told("FundsReserved", request).get(0).path("reservation").asText();
    }

    private static ValidatableResponse reduce(String reservation, String amount) {
        return As.client("grant-office-a")
                .body(Map.of("amount", euro(amount), "reason", "0,5 VZÄ weniger"))
                .post(API + "/reservations/" + reservation + "/reduction")
                .then();
    }
}
