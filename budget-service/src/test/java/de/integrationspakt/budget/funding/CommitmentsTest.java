package de.integrationspakt.budget.funding;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import de.integrationspakt.budget.Crowd;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.budget.line.LineInvariants;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A grant over more than a year binds this year's money and later years' authority: both, or neither. */
@OnPlatform
class CommitmentsTest {

    @Inject
    ExpireReservations expireReservations;

    @Test
    void a_reservation_binds_this_years_money_and_the_next_years_authority() {
        var line = aLineWithAuthority("50.00");
        String id = reserve(line, "40.00", List.of(later(2018, "30.00"), later(2019, "5.00")))
                .statusCode(201)
                .body("balances.available.amount", equalTo("60.00"))
                .body("commitments.dueYear", contains(2018, 2019))
                .body("commitments.status", contains("ENTERED", "ENTERED"))
                .extract()
                .path("id");
        available(line, "20.00", "5.00");
        As.client("auditor")
                .get(API + "/reservations/" + id)
                .then()
                .body("commitments.amount.amount", contains("30.00", "5.00"));

        release(id).statusCode(200).body("commitments.status", contains("GIVEN_BACK", "GIVEN_BACK"));
        available(line, "50.00", "10.00");
        assertThat(pot(line)).isEqualTo(10_000L);
        LineInvariants.hold();
    }

    @ParameterizedTest(name = "{0} now, {1} in 2018, {2} in {3} -> {4}")
    @CsvSource({
        "40.00, 50.01, 1.00, 2019, COMMITMENT_AUTHORITY_EXCEEDED",
        "40.00, 50.00, 10.01, 2019, COMMITMENT_AUTHORITY_EXCEEDED",
        "40.00, 50.00, 0.01, 2020, COMMITMENT_AUTHORITY_EXCEEDED",
        "100.01, 50.00, 1.00, 2019, INSUFFICIENT_FUNDS",
        "100.01, 50.01, 1.00, 2019, INSUFFICIENT_FUNDS",
        "40.00, 50.00, 1.00, 2018, INVALID_CONTENT"
    })
    void it_is_both_or_neither(String now, String in2018, String more, int year, String code) {
        var line = aLineWithAuthority("50.00");
        reserve(line, now, List.of(later(2018, in2018), later(year, more))).body("code", equalTo(code));
        available(line, "50.00", "10.00");
        assertThat(pot(line)).isEqualTo(10_000L);
        reserve(line, "100.00", List.of(later(2018, "50.00"))).statusCode(201);
    }

    @Test
    void a_dry_run_promises_nothing() {
        var line = aLineWithAuthority("50.00");
        As.client("grant-office-a")
                .body(body(line, "40.00", List.of(later(2018, "50.00"))))
                .post(API + "/reservations?dryRun=true")
                .then()
                .statusCode(201)
                .body("balances.available.amount", equalTo("60.00"));
        reserve(line, "100.00", List.of(later(2018, "50.00"))).statusCode(201);
    }

    @Test
    void what_expires_gives_its_promises_back() {
        var line = aLineWithAuthority("50.00");
        var body = body(line, "40.00", List.of(later(2018, "30.00")));
        body.put("expiresOn", "2099-12-31");
        String id = As.client("grant-office-a")
                .body(body)
                .post(API + "/reservations")
                .then()
                .extract()
                .path("id");
        Sql.asOwner("UPDATE reservation SET expires_on = '2020-01-01' WHERE id = ?", UUID.fromString(id));
        expireReservations.expire();
        available(line, "50.00", "10.00");
        LineInvariants.hold();
    }

    @Test
    void another_service_may_ask_for_later_years_too() {
        var line = Given.aLineWithShares("COST_CLAIM");
        Given.anAuthority(line, 2021, "50.00");
        var request = request(line, 2021, 4_000);
        assertThat(Facts.told("FundsReserved", request)).hasSize(1);
        var refused = Facts.told("FundsRefused", request(line, 2021, 4_000)).get(0);
        assertThat(refused.path("reason").asText()).isEqualTo("COMMITMENT_AUTHORITY_EXCEEDED");
        assertThat(refused.path("availableCents").asLong()).isEqualTo(1_000);
        var noLonger =
                Facts.fact("FundsNoLongerNeeded", KIRCHHEIM, Map.of("requestId", request, "reason", "WITHDRAWN"));
        Facts.send("funding.requests", noLonger);
        Facts.awaitHeard(noLonger);
        assertThat(Facts.told("FundsReserved", request(line, 2021, 5_000))).hasSize(1);
        LineInvariants.hold();
    }

    @Test
    void an_authority_is_never_exceeded_however_many_ask_at_once() throws Exception {
        var line = aLineWithAuthority("50.00");
        var body = """
                {"budgetLine":"%s","amount":{"amount":"1.00","currency":"EUR"},"reference":"x",
                 "commitments":[{"dueYear":2018,"amount":{"amount":"10.00","currency":"EUR"}}]}""".formatted(line);
        var statuses = Crowd.of(12, () -> Crowd.post("grant-office-a", API + "/reservations", body)
                .statusCode());
        assertThat(statuses)
                .containsOnly(201, 409)
                .filteredOn(status -> status == 201)
                .hasSize(5);
        available(line, "0.00", "10.00");
        assertThat(pot(line)).isEqualTo(9_500L);
        LineInvariants.hold();
    }

    private static String aLineWithAuthority(String for2018) {
        var line = Given.aLine("CIVIC-ENGAGEMENT", 2017, "100.00", "MEASURE");
        Given.anAuthority(line, 2018, for2018);
        Given.anAuthority(line, 2019, "10.00");
        return line;
    }

    private static String request(String line, int dueYear, long laterCents) {
        var request = UUID.randomUUID().toString();
        var fact = Facts.fact(
                "FundsRequested",
                KIRCHHEIM,
                Map.of(
                        "requestId",
                        request,
                        "budgetLine",
                        line,
                        "holder",
                        KIRCHHEIM,
                        "amountCents",
                        100,
                        "commitments",
                        List.of(Map.of("dueYear", dueYear, "amountCents", laterCents))));
        Facts.send("funding.requests", fact);
        Facts.awaitHeard(fact);
        return request;
    }

    private static Map<String, Object> later(int year, String amount) {
        return Map.of("dueYear", year, "amount", euro(amount));
    }

    private static Map<String, Object> body(String line, String amount, List<Map<String, Object>> later) {
        return new LinkedHashMap<>(
                Map.of("budgetLine", line, "amount", euro(amount), "reference", "x", "commitments", later));
    }

    private static ValidatableResponse reserve(String line, String amount, List<Map<String, Object>> later) {
        return As.client("grant-office-a")
                .body(body(line, amount, later))
                .post(API + "/reservations")
                .then();
    }

    private static ValidatableResponse release(String id) {
        return As.client("grant-office-b")
                .body("{}")
                .post(API + "/reservations/" + id + "/release")
                .then();
    }

    private static void available(String line, String for2018, String for2019) {
        As.client("auditor")
                .queryParam("budgetLine", line)
                .get(API + "/commitment-authorities")
                .then()
                .body("items.available.amount", contains(for2018, for2019));
    }

    private static Object pot(String line) {
        return Sql.one("SELECT balance_cents FROM account WHERE budget_line = ? AND kind = 'POT'", line);
    }
}
