package de.integrationspakt.budget.simulation;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.REUTLINGEN;
import static de.integrationspakt.budget.Given.WENDLINGEN;
import static de.integrationspakt.budget.Given.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

@OnPlatform
class AllocationSimulationsTest {

    private static final String SIMULATIONS = API + "/allocation-simulations";

    @Test
    void a_simulated_rule_gives_what_a_run_computed_with_it_gives_to_the_cent() {
        int survey = Given.aClosedSurvey();
        var capped = new LinkedHashMap<String, Object>(mix("LARGEST_REMAINDER_CENT", "HEAD_COUNT", 3));
        capped.put("minimumShare", euro("100000.00"));
        capped.put("maximumShare", euro("600000.01"));
        var rules = List.of(
                mix("LARGEST_REMAINDER_CENT", "HEAD_COUNT", 1),
                mix("HALF_UP_EURO", "HEAD_COUNT", 1),
                capped,
                mix("HALF_UP_EURO", "COHORT", 1, "HEAD_COUNT", 2));
        var asked = new ArrayList<Map<String, Object>>();
        for (int place = 0; place < rules.size(); place++)
            asked.add(Map.of("name", "rule " + place, "pot", euro("1000000.01"), "rule", rules.get(place)));
        var simulation =
                simulate(survey, asked).then().statusCode(200).extract().jsonPath();
        for (int place = 0; place < rules.size(); place++) {
            var line = Given.aLine("NOT-YET-ASSIGNED", 2017, "1000000.01", "FLAT_RATE");
            var run = As.client("grant-office-a")
                    .body(Map.of("budgetLine", line, "surveyYear", survey, "stage", "FINAL", "rule", rules.get(place)))
                    .post(API + "/allocation-runs")
                    .then()
                    .statusCode(201)
                    .extract()
                    .<String>path("id");
            var shares = As.client("auditor")
                    .get(API + "/allocation-runs/" + run + "/allocations")
                    .jsonPath()
                    .getList("items.amount.amount");
            assertThat(simulation.getList("items.collect { it.amounts[" + place + "].amount }"))
                    .as("rule %d", place)
                    .isEqualTo(shares);
        }
    }

    @Test
    void winners_losers_shifts_and_districts_stand_beside_each_other() {
        simulate(
                        Given.aClosedSurvey(),
                        List.of(
                                Map.of(
                                        "name",
                                        "as it is",
                                        "pot",
                                        euro("1322.00"),
                                        "rounding",
                                        "LARGEST_REMAINDER_CENT"),
                                Map.of("name", "nobody above 500", "pot", euro("1322.00"), "rule", capped("500.00"))))
                .then()
                .statusCode(200)
                .body("items.holder", equalTo(List.of(KIRCHHEIM, WENDLINGEN, REUTLINGEN)))
                .body("items[0].perHead.amount", equalTo(List.of("1.00", "1.87")))
                .body("items[2].differences.amount", equalTo(List.of("0.00", "-465.00")))
                .body("items[2].percents[1]", equalTo(-48.19f))
                .body("districts.holder", equalTo(List.of("08116", "08415")))
                .body("districts[0].amounts.amount", equalTo(List.of("357.00", "822.00")))
                .body("rules[1].atMaximum", equalTo(2))
                .body("rules[1].winners.holders", equalTo(2))
                .body("rules[1].winners.together.amount", equalTo("465.00"))
                .body("rules[1].losers.holders", equalTo(1))
                .body("rules[1].difference.amount", equalTo("0.00"))
                .body("rules[1].largestGains.holder", equalTo(List.of(WENDLINGEN, KIRCHHEIM)))
                .body("rules[1].largestLosses", hasSize(1))
                .body("rules[0].unevenPercent", equalTo(0.00f))
                .body("rules[1].unevenPercent", equalTo(35.17f));
    }

    @Test
    void a_table_of_it_opens_in_a_spreadsheet() throws IOException {
        var rules = List.of(
                Map.of("name", "=base", "pot", euro("1322.00"), "rounding", "LARGEST_REMAINDER_CENT"),
                Map.of("name", "capped", "pot", euro("1322.00"), "rule", capped("500.00")));
        int survey = Given.aClosedSurvey();
        var csv = as("text/csv", survey, rules, "MUNICIPALITIES");
        assertThat(csv.header("Content-Disposition")).contains("simulation-municipalities.csv");
        var lines = csv.asString().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).contains("capped: Änderung %");
        assertThat(lines.get(3))
                .contains(REUTLINGEN)
                .contains("965,00")
                .contains("-465,00")
                .contains("-48,19");

        var shifts = as("text/csv", survey, rules, "SHIFTS").asString().lines().toList();
        assertThat(shifts).hasSize(4).anyMatch(line -> line.contains("capped") && line.contains(REUTLINGEN));
        assertThat(as("text/csv", survey, rules, "RULES").asString().lines()).hasSize(3);
        assertThat(as("text/csv", survey, rules, "DISTRICTS").asString().lines())
                .hasSize(3);

        var sheet = sheet(
                as("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", survey, rules, "MUNICIPALITIES")
                        .asByteArray());
        assertThat(sheet).contains("<v>-465").doesNotContain("<f>");
    }

    @Test
    void a_rule_that_cannot_divide_is_named() {
        int survey = Given.aClosedSurvey();
        var good = Map.of("name", "good", "pot", euro("100.00"), "rounding", "HALF_UP_EURO");
        var rule = new LinkedHashMap<String, Object>(mix("HALF_UP_EURO", "HEAD_COUNT", 1));
        rule.put("minimumShare", euro("90.00"));
        simulate(survey, List.of(good, Map.of("name", "too much", "pot", euro("100.00"), "rule", rule)))
                .then()
                .statusCode(422)
                .body("code", equalTo("BOUNDS_IMPOSSIBLE"))
                .body("errors.pointer", hasItem("/rules/1"));
        simulate(survey, List.of(good, good)).then().statusCode(422).body("errors.pointer", hasItem("/rules/1/name"));
        simulate(survey, List.of(Map.of("name", "no rounding", "pot", euro("100.00"))))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/rules/0/rounding"));
        var many = new ArrayList<Map<String, Object>>();
        for (int place = 0; place < 21; place++)
            many.add(Map.of("name", "rule " + place, "pot", euro("100.00"), "rounding", "HALF_UP_EURO"));
        simulate(survey, many).then().statusCode(422).body("errors.pointer", hasItem("/rules"));
    }

    @Test
    void the_whole_state_under_ten_rules_answers_at_once() {
        var counts = new LinkedHashMap<String, Integer>();
        for (int place = 0; place < 1101; place++) counts.put("082%05d".formatted(place), 20 + place % 97);
        int survey = Given.aClosedSurvey(counts);
        var rules = new ArrayList<Map<String, Object>>();
        for (int place = 0; place < 10; place++)
            rules.add(Map.of(
                    "name", "rule " + place, "pot", euro("5800000" + place + ".00"), "rule", capped("90000.00")));
        // the counts travel one by one
        Facts.await(() -> simulate(survey, rules).statusCode() == 200);
        simulate(survey, rules).then().body("items", hasSize(1101)).body("items[1100].amounts", hasSize(10));
    }

    private static Response simulate(int survey, List<? extends Map<String, ?>> rules) {
        return As.client("ministry")
                .body(Map.of("surveyYear", survey, "rules", rules))
                .post(SIMULATIONS);
    }

    private static Response as(String type, int survey, List<? extends Map<String, ?>> rules, String table) {
        var answer = As.client("ministry")
                .header("Accept", type)
                .header("Accept-Language", "de")
                .queryParam("table", table)
                .body(Map.of("surveyYear", survey, "rules", rules))
                .post(SIMULATIONS);
        answer.then().statusCode(200);
        return answer;
    }

    private static Map<String, Object> mix(String rounding, Object... keysAndWeights) {
        var parts = new ArrayList<Map<String, Object>>();
        for (int place = 0; place < keysAndWeights.length; place += 2)
            parts.add(Map.of("key", keysAndWeights[place], "weight", keysAndWeights[place + 1]));
        return Map.of("rounding", rounding, "parts", parts);
    }

    private static Map<String, Object> capped(String amount) {
        var rule = new LinkedHashMap<String, Object>(mix("LARGEST_REMAINDER_CENT", "HEAD_COUNT", 1));
        rule.put("maximumShare", euro(amount));
        return rule;
    }

    private static String sheet(byte[] file) throws IOException {
        var kept = Files.write(Files.createTempFile("simulation", ".xlsx"), file);
        kept.toFile().deleteOnExit();
        try (var zip = new ZipFile(kept.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
