package de.integrationspakt.budget.interest;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.WENDLINGEN;
import static de.integrationspakt.budget.Given.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.budget.ledger.LedgerInvariants;
import de.integrationspakt.budget.recovery.GivenRecovery;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Sql;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnPlatform
class InterestClaimsTest {

    @Test
    void what_was_owed_bears_interest_once_charged_by_a_second_officer_and_paid() {
        var line = Given.aLine("IM", 2020, "1000000.01", "COST_CLAIM");
        Given.published(Given.aRun(line, Given.aClosedSurvey(), Map.of()));
        var recovery = GivenRecovery.decidedOf(line, KIRCHHEIM, "1200.00", false);
        var path = API + "/recoveries/" + recovery + "/interest";
        // paid on 10 December 2020; 400 of the 1,200 EUR came back on 3 May 2021
        GivenRecovery.repaid(recovery, "400.00");
        act("grant-office-a", path, Map.of("to", "2021-12-10"))
                .statusCode(201)
                .body("from", equalTo("2020-12-10"))
                .body("table", equalTo("LVWVFG-49A"))
                .body("deviation", nullValue())
                .body("balances", nullValue())
                .body("amount.amount", equalTo("39.46"))
                .body("periods", hasSize(2))
                .body("periods[0].days", equalTo(144))
                .body("periods[0].basisPoints", equalTo(412))
                .body("periods[1].principal.amount", equalTo("800.00"));
        act("grant-office-a", path, Map.of("from", "2021-12-09", "to", "2021-12-31"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        compute(path, "2021-12-09", "2021-12-31").statusCode(409).body("code", equalTo("INTEREST_CHARGED"));
        compute(path, "2009-01-01", "2009-12-31").statusCode(422).body("code", equalTo("NO_INTEREST_RATE"));
        compute(path, "2021-12-10", "2021-12-10").statusCode(422).body("errors[0].pointer", equalTo("/to"));
        String id = As.client("gemeinde-" + KIRCHHEIM)
                .get(path)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        As.client("gemeinde-" + WENDLINGEN).get(path).then().statusCode(403);

        var decision = Map.of("charge", true, "dueOn", "2022-02-01");
        act("grant-office-a", path + "/" + id + "/decision", decision)
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES_REQUIRED"));
        act("grant-office-b", path + "/" + id + "/decision", decision)
                .statusCode(200)
                .body("open.amount", equalTo("39.46"))
                .body("balances.charged.amount", equalTo("39.46"))
                .body("balances.open.amount", equalTo("39.46"));
        assertThat(balance(line, "POT")).isEqualTo(3946L);
        assertThat(balance(line, "RECEIVABLE")).isEqualTo(-3946L);
        act("treasury-a", path + "/" + id + "/payments", payment("39.47")).statusCode(409);
        act("treasury-a", path + "/" + id + "/payments", payment("9.46"))
                .statusCode(200)
                .body("balances.received.amount", equalTo("9.46"))
                .body("balances.open.amount", equalTo("30.00"));
        act("treasury-a", path + "/" + id + "/payments", payment("30.00"))
                .statusCode(200)
                .body("status", equalTo("PAID"));
        assertThat(balance(line, "SOURCE")).isEqualTo(-3946L);
        assertThat(balance(line, "RECEIVABLE")).isEqualTo(0L);
        // what is still owed bears interest from where the last claim ended
        act("grant-office-a", path, Map.of("to", "2022-01-10"))
                .statusCode(201)
                .body("from", equalTo("2021-12-10"))
                .body("periods[0].principal.amount", equalTo("800.00"));
        LedgerInvariants.hold();
    }

    @Test
    void interest_that_is_dropped_may_be_computed_again() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var path = API + "/recoveries/" + GivenRecovery.decidedOf(line, KIRCHHEIM, "1200.00", false) + "/interest";
        act("grant-office-a", path, Map.of("to", "2021-12-10"))
                .statusCode(422)
                .body("code", equalTo("NO_INTEREST_RULE"));
        String id = compute(path, "2020-12-10", "2021-12-10")
                .statusCode(201)
                .extract()
                .path("id");
        act("grant-office-b", path + "/" + id + "/decision", Map.of("charge", false, "dueOn", "2022-02-01"))
                .statusCode(200)
                .body("status", equalTo("DROPPED"));
        compute(path, "2020-12-10", "2021-06-10").statusCode(201).body("amount.amount", equalTo("24.65"));
    }

    @Test
    void a_base_rate_counts_once_another_person_has_approved_it() {
        var rates = API + "/base-rates";
        var body = Map.of("validFrom", "2098-07-01", "basisPoints", 127, "source", "Deutsche Bundesbank");
        act("ministry", rates, body).statusCode(201);
        act("ministry", rates, body).statusCode(409);
        act("ministry", rates + "/2098-07-01/approval", Map.of()).statusCode(403);
        As.someone("ministry-2", Set.of("ministry"), Set.of("08"))
                .post(rates + "/2098-07-01/approval")
                .then()
                .statusCode(200)
                .body("approvedBy", equalTo("ministry-2"));
        As.client("auditor")
                .get(rates)
                .then()
                .statusCode(200)
                .body("items.validFrom", hasItem("2016-07-01"))
                .body("items.find { it.validFrom == '2016-07-01' }.basisPoints", equalTo(-88));
    }

    @Test
    void a_table_of_rates_is_entered_by_one_and_used_once_another_has_approved_it() {
        var tables = API + "/interest-tables";
        var row = Map.of(
                "table",
                "TRIAL-2020",
                "validFrom",
                "2020-01-01",
                "pointsOverBase",
                800,
                "dayCount",
                "THIRTY_360",
                "legalBasis",
                "Probe");
        act("ministry", tables, row).statusCode(201).body("approvedBy", nullValue());
        act("ministry", tables, row).statusCode(409);
        var line = Given.aLineWithShares("COST_CLAIM");
        var path = API + "/recoveries/" + GivenRecovery.decidedOf(line, KIRCHHEIM, "1200.00", false) + "/interest";
        var wanted =
                Map.of("from", "2020-12-10", "to", "2021-12-10", "table", "TRIAL-2020", "reason", "Sondervereinbarung");
        act("grant-office-a", path, wanted).statusCode(422).body("code", equalTo("UNKNOWN_INTEREST_TABLE"));
        act("ministry", tables + "/TRIAL-2020/2020-01-01/approval", Map.of()).statusCode(403);
        act("ministry-b", tables + "/TRIAL-2020/2020-01-01/approval", Map.of()).statusCode(200);
        act("grant-office-a", path, wanted)
                .statusCode(201)
                .body("deviation", equalTo("Sondervereinbarung"))
                .body("periods[0].days", equalTo(360))
                .body("periods[0].basisPoints", equalTo(712));
        As.client("auditor")
                .queryParam("table", "LVWVFG-49A")
                .get(tables)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].validFrom", equalTo("2015-01-01"))
                .body("items[0].validTo", nullValue())
                .body("items[0].pointsOverBase", equalTo(500));
    }

    private static Object balance(String line, String kind) {
        return Sql.one(
                "SELECT balance_cents FROM account WHERE budget_line = ? AND kind = ?", line + "@INTEREST", kind);
    }

    private static Map<String, Object> payment(String amount) {
        return Map.of("amount", euro(amount), "receivedOn", "2022-01-20", "reference", "Kontoauszug 2022-13");
    }

    private static ValidatableResponse compute(String path, String from, String to) {
        var body = Map.of("from", from, "to", to, "table", "LVWVFG-49A", "reason", "Vergleich vom 3. Mai");
        return act("grant-office-a", path, body);
    }

    private static ValidatableResponse act(String client, String path, Map<String, ?> body) {
        return As.client(client).body(body).post(path).then();
    }
}
