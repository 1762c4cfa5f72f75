package de.integrationspakt.budget.funding;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.budget.ledger.LedgerInvariants;
import de.integrationspakt.budget.recovery.GivenRecovery;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnPlatform
class FundingFactsTest {

    @Test
    void the_example_heard_twice_is_answered_once() {
        var fact = Facts.example("FundsRequested");
        Facts.send("funding.requests", fact);
        Facts.send("funding.requests", fact);
        Facts.awaitHeard(fact);
        var request = fact.path("data").path("requestId").asText();
        assertThat(Facts.told("FundsRefused", request)).hasSize(1);
        assertThat(Facts.told("FundsRefused", request).get(0).path("reason").asText())
                .isEqualTo("UNKNOWN_LINE");
    }

    @Test
    void a_request_told_again_as_another_fact_is_reserved_once() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var request = Given.aRequest(line, KIRCHHEIM, 450_050);
        var again = Facts.fact(
                "FundsRequested",
                KIRCHHEIM,
                Map.of("requestId", request, "budgetLine", line, "holder", KIRCHHEIM, "amountCents", 450_050));
        Facts.send("funding.requests", again);
        Facts.awaitHeard(again);
        assertThat(Facts.told("FundsReserved", request)).hasSize(1);
        assertThat(Given.account(line, KIRCHHEIM).getString("items[0].reserved.amount"))
                .isEqualTo("4500.50");
    }

    @Test
    void a_request_above_the_share_is_refused_and_moves_nothing() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var request = Given.aRequest(line, KIRCHHEIM, 20_272_316);
        var refused = Facts.told("FundsRefused", request).get(0);
        assertThat(refused.path("reason").asText()).isEqualTo("INSUFFICIENT_FUNDS");
        assertThat(refused.path("availableCents").asLong()).isEqualTo(20_272_315);
        assertThat(Given.account(line, KIRCHHEIM).getString("items[0].reserved.amount"))
                .isEqualTo("0.00");
    }

    @Test
    void a_request_without_a_share_or_on_a_closed_line_is_refused() {
        var line = Given.aLineWithShares("COST_CLAIM");
        assertThat(reason(Given.aRequest(line, "08111000", 1))).isEqualTo("NO_SHARE");
        Given.closed(line);
        assertThat(reason(Given.aRequest(line, KIRCHHEIM, 1))).isEqualTo("LINE_CLOSED");
    }

    @Test
    void a_measure_draws_on_the_common_pot() {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "1000.00", "MEASURE");
        var request = Given.aRequest(line, "T000042", 40_000);
        assertThat(Facts.told("FundsReserved", request)
                        .get(0)
                        .path("availableCents")
                        .asLong())
                .isEqualTo(60_000);
    }

    /** As municipality-service tells it: granted to a carrier, amended to less, paid. */
    @Test
    void a_measures_grant_falls_and_what_is_left_is_paid_to_its_carrier() {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "1000.00", "MEASURE");
        Given.aPayee("T000043", "Volkshochschule");
        var request = Given.aRequest(line, "T000043", 40_000, "MEASURE");
        var reduced = Facts.fact(
                "FundsReduced", "T000043", Map.of("requestId", request, "amountCents", 35_000, "reason", "AMENDED"));
        Facts.send("funding.requests", reduced);
        Facts.awaitHeard(reduced);
        assertThat(Facts.told("FundsReleased", request)
                        .get(0)
                        .path("amountCents")
                        .asLong())
                .isEqualTo(5_000);
        GivenRecovery.pay(line, "2020-12-10");
        var paid = Facts.told("FundsPaid", request).get(0);
        assertThat(paid.path("amountCents").asLong()).isEqualTo(35_000);
        assertThat(paid.path("remainingCents").asLong()).isZero();
        LedgerInvariants.hold();
    }

    @Test
    void money_that_is_no_longer_needed_is_free_again() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var request = Given.aRequest(line, KIRCHHEIM, 450_050);
        noLongerNeeded(request);
        assertThat(Facts.told("FundsReleased", request).get(0).path("reason").asText())
                .isEqualTo("WITHDRAWN");
        assertThat(Given.account(line, KIRCHHEIM).getString("items[0].available.amount"))
                .isEqualTo("202723.15");
        noLongerNeeded(request);
        assertThat(Facts.count("FundsReleased", request)).isEqualTo(1);
        noLongerNeeded(UUID.randomUUID().toString());
    }

    @Test
    void of_what_is_paid_in_part_the_unpaid_rest_is_given_back() {
        var line = Given.aLine("IM", 2020, "1000000.01", "FUNDED_POST");
        Given.published(Given.aRun(line, Given.aClosedSurvey(), Map.of()));
        var request = Given.aRequest(line, KIRCHHEIM, 64_000_03, "POST");
        GivenRecovery.pay(line, "2020-06-30");
        noLongerNeeded(request);
        noLongerNeeded(request);
        var released = Facts.told("FundsReleased", request);
        assertThat(released).hasSize(1);
        assertThat(released.get(0).path("amountCents").asLong()).isEqualTo(32_000_02);
        assertThat(released.get(0).path("keptCents").asLong()).isEqualTo(32_000_01);
        var account = Given.account(line, KIRCHHEIM);
        assertThat(account.getString("items[0].reserved.amount")).isEqualTo("0.00");
        assertThat(account.getString("items[0].paid.amount")).isEqualTo("32000.01");
        LedgerInvariants.hold();
    }

    @Test
    void a_reservation_for_a_request_is_not_released_by_hand() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var request = Given.aRequest(line, KIRCHHEIM, 450_050);
        var reservation =
                Facts.told("FundsReserved", request).get(0).path("reservation").asText();
        As.client("grant-office-a")
                .post(API + "/reservations/" + reservation + "/release")
                .then()
                .statusCode(409)
                .body("code", equalTo("RESERVED_FOR_REQUEST"));
    }

    private static String reason(String request) {
        return Facts.told("FundsRefused", request).get(0).path("reason").asText();
    }

    private static void noLongerNeeded(String request) {
        var fact = Facts.fact("FundsNoLongerNeeded", KIRCHHEIM, Map.of("requestId", request, "reason", "WITHDRAWN"));
        Facts.send("funding.requests", fact);
        Facts.awaitHeard(fact);
    }
}
