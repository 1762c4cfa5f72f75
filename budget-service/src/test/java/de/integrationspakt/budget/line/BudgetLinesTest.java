package de.integrationspakt.budget.line;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class BudgetLinesTest {

    @Test
    void a_line_is_opened_with_its_appropriation_and_told() {
        put("OPENED-2017", "IM", 2017, "58000000.00", "FUNDED_POST")
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("programmeVersion", equalTo(1))
                .body("status", equalTo("OPEN"));
        put("OPENED-2017", "IM", 2017, "58000000.00", "FUNDED_POST")
                .statusCode(200)
                .header("ETag", "\"1\"");
        assertThat(Facts.told("BudgetLineOpened", "OPENED-2017")).hasSize(1);
        assertThat(pot("OPENED-2017")).isEqualTo(5_800_000_000L);
        As.client("gemeinde-08116033")
                .get(API + "/budget-lines/OPENED-2017")
                .then()
                .statusCode(200)
                .body("title", equalTo("633 01"));
    }

    @ParameterizedTest
    @CsvSource({
        "IM, 2017, 1",
        "IM, 2019, 1",
        "IM, 2021, 2",
        "IM, 2024, 3",
        "IM, 2026, 4",
        "ILA, 2018, 1",
        "ILA, 2020, 3"
    })
    void the_rules_follow_from_the_lines_year(String programme, int year, int version) {
        put("RULES-" + programme + "-" + year, programme, year, "1.00", "COST_CLAIM")
                .statusCode(201)
                .body("programmeVersion", equalTo(version));
    }

    @Test
    void the_appropriation_of_an_open_line_is_not_changed_by_one_person() {
        var line = Given.aLine("IM", 2017, "1.00", "FUNDED_POST");
        put(line, "IM", 2017, "2.00", "FUNDED_POST")
                .statusCode(409)
                .body("code", equalTo("MOVEMENT_REQUIRED"))
                .body("errors[0].pointer", equalTo("/appropriation"));
        assertThat(pot(line)).isEqualTo(100L);
    }

    @Test
    void chapter_and_title_may_change_and_are_told() {
        var line = Given.aLine("IM", 2017, "1.00", "FUNDED_POST");
        var body = new HashMap<>(body("IM", 2017, "1.00", "FUNDED_POST"));
        body.put("chapter", "0909");
        As.client("ministry")
                .body(body)
                .put(API + "/budget-lines/" + line)
                .then()
                .statusCode(200)
                .body("chapter", equalTo("0909"))
                .body("version", equalTo(2));
        assertThat(Facts.told("BudgetLineChanged", line).get(0).path("chapter").asText())
                .isEqualTo("0909");
        LineInvariants.hold();
    }

    @Test
    void programme_year_and_drawdown_are_fixed() {
        var line = Given.aLine("IM", 2017, "1.00", "FUNDED_POST");
        put(line, "IM", 2018, "1.00", "FUNDED_POST").statusCode(409).body("code", equalTo("BUDGET_LINE_FIXED"));
        put(line, "IM", 2017, "1.00", "MEASURE").statusCode(409);
        put(line, "ILA", 2017, "1.00", "FUNDED_POST").statusCode(409);
    }

    @Test
    void an_older_version_is_not_overwritten() {
        var line = Given.aLine("IM", 2017, "1.00", "FUNDED_POST");
        As.client("ministry")
                .header("If-Match", "\"7\"")
                .body(body("IM", 2017, "1.00", "FUNDED_POST"))
                .put(API + "/budget-lines/" + line)
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
        As.client("ministry")
                .header("If-Match", "\"1\"")
                .body(body("IM", 2017, "1.00", "FUNDED_POST"))
                .put(API + "/budget-lines/" + line)
                .then()
                .statusCode(200);
    }

    @Test
    void a_line_may_pay_from_an_account_of_its_own() {
        var line = Given.aLine("IM", 2017, "1.00", "FUNDED_POST");
        var path = API + "/budget-lines/" + line + "/debtor-account";
        As.client("auditor").get(path).then().statusCode(404);
        var body = Map.of("name", "Landesoberkasse", "iban", "DE02 6005 0101 0002 0343 04");
        As.client("treasury-a")
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("iban", equalTo("DE02600501010002034304"))
                .body("changedBy", equalTo("treasury-a"));
        As.client("treasury-b").body(body).put(path).then().statusCode(200).body("changedBy", equalTo("treasury-a"));
        As.client("auditor").get(path).then().statusCode(200).body("name", equalTo("Landesoberkasse"));
        As.client("treasury-a")
                .body(Map.of("name", "Landesoberkasse", "iban", "DE02600501010002034305"))
                .put(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID_IBAN"));
        As.client("treasury-a")
                .body(body)
                .put(API + "/budget-lines/NONE-1/debtor-account")
                .then()
                .statusCode(404);
    }

    @Test
    void an_unknown_programme_and_a_year_without_rules_are_refused() {
        put("X-1", "NOPE", 2017, "1.00", "COST_CLAIM").statusCode(422).body("code", equalTo("UNKNOWN_PROGRAMME"));
        put("X-1", "IM", 2016, "1.00", "COST_CLAIM").statusCode(422).body("code", equalTo("NO_PROGRAMME_VERSION"));
    }

    @Test
    void a_closed_line_is_told_and_changes_no_more() {
        var line = Given.aLine("ILA", 2019, "1.00", "FLAT_RATE");
        Given.closed(line);
        assertThat(Facts.told("BudgetLineClosed", line).get(0).path("version").asLong())
                .isEqualTo(2);
        As.client("auditor")
                .get(API + "/budget-lines/" + line)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("lapsed.amount", equalTo("1.00"))
                .body("total.amount", equalTo("0.00"));
        var body = new HashMap<>(body("ILA", 2019, "1.00", "FLAT_RATE"));
        body.put("title", "633 02");
        As.client("ministry")
                .body(body)
                .put(API + "/budget-lines/" + line)
                .then()
                .statusCode(409)
                .body("code", equalTo("LINE_CLOSED"));
    }

    @Test
    void lines_are_found_by_year_programme_and_drawdown() {
        var line = Given.aLine("CIVIC-ENGAGEMENT", 2018, "1.00", "MEASURE");
        As.client("auditor")
                .queryParam("year", 2018)
                .queryParam("programme", "CIVIC-ENGAGEMENT")
                .queryParam("drawdown", "MEASURE")
                .get(API + "/budget-lines")
                .then()
                .statusCode(200)
                .body("items.code", hasItem(line))
                .body("items.programme", everyItem(equalTo("CIVIC-ENGAGEMENT")));
    }

    private static ValidatableResponse put(String code, String programme, int year, String amount, String drawdown) {
        return As.client("ministry")
                .body(body(programme, year, amount, drawdown))
                .put(API + "/budget-lines/" + code)
                .then();
    }

    private static Map<String, Object> body(String programme, int year, String amount, String drawdown) {
        return Map.of(
                "programme",
                programme,
                "year",
                year,
                "chapter",
                "0908",
                "title",
                "633 01",
                "appropriation",
                euro(amount),
                "drawdown",
                drawdown);
    }

    private static Object pot(String line) {
        return Sql.one("SELECT balance_cents FROM account WHERE budget_line = ? AND kind = 'POT'", line);
    }
}
