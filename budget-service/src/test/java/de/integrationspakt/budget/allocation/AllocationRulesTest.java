package de.integrationspakt.budget.allocation;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.REUTLINGEN;
import static de.integrationspakt.budget.Given.WENDLINGEN;
import static de.integrationspakt.budget.Given.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs under every kind of rule, over HTTP. */
@OnPlatform
class AllocationRulesTest {

    @Test
    void a_minimum_and_a_maximum_are_kept_counted_and_explained() {
        var rule = new LinkedHashMap<String, Object>(rule("HALF_UP_EURO", part("HEAD_COUNT", 1)));
        rule.put("minimumShare", euro("150.00"));
        rule.put("maximumShare", euro("500.00"));
        var run = run(Given.aClosedSurvey(), "1000.00", rule)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(run.getInt("atMinimum")).isEqualTo(1);
        assertThat(run.getInt("atMaximum")).isEqualTo(1);
        assertThat(run.getString("rest.amount")).isEqualTo("350.00");
        assertThat(run.getString("rule.minimumShare.amount")).isEqualTo("150.00");
        var shares = shares(run);
        // 202.72, 67.32 and 729.95: Wendlingen is raised, Reutlingen capped, Kirchheim gets what is left
        assertThat(shares.getList("items.amount.amount")).containsExactly("350.00", "150.00", "500.00");
        assertThat(shares.getString("items[0].explanation.exact")).isEqualTo("202.723146");
        assertThat(shares.getString("items[0].explanation.afterBounds")).isEqualTo("350.000000");
        assertThat(shares.getString("items[0].explanation.bound")).isNull();
        assertThat(shares.getList("items.explanation.bound")).containsExactly(null, "MINIMUM", "MAXIMUM");
    }

    @Test
    void a_mix_with_inhabitants_keeps_the_numbers_of_the_register_it_was_computed_with() {
        Given.inhabitants(KIRCHHEIM, 40_000);
        Given.inhabitants(WENDLINGEN, 16_000);
        Given.inhabitants(REUTLINGEN, 114_000);
        var rule = rule("LARGEST_REMAINDER_CENT", part("HEAD_COUNT", 70), part("POPULATION", 30));
        var run = run(Given.aClosedSurvey(), "1000000.00", rule)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        Given.inhabitants(WENDLINGEN, 17_000);

        var shares = shares(run);
        assertThat(shares.getString("items[1].explanation.quotient"))
                .isEqualTo("1000000.00 × (70 × 89 / 1322 + 30 × 16000 / 170000) / 100");
        // 0.7 × 67,322.239… + 0.3 × 94,117.647… by pocket calculator
        assertThat(shares.getString("items[1].explanation.exact")).isEqualTo("75360.861439");
        assertThat(shares.getString("items[1].amount.amount")).isEqualTo("75360.86");
        assertThat(shares.getInt("items[1].explanation.parts[1].number")).isEqualTo(16_000);
        assertThat(shares.getInt("items[1].explanation.parts[1].divisor")).isEqualTo(170_000);
        assertThat(run.getString("allocated.amount")).isEqualTo("1000000.00");
        Given.published(run.getString("id"));
    }

    @Test
    void cohort_and_family_reunification_are_keys_of_their_own() {
        int year = Given.aYear();
        counted(year, KIRCHHEIM, 30, 70, 1);
        counted(year, WENDLINGEN, 90, 10, 2);
        Given.closed(year, 1, 2, 200, 2);
        assertThat(shares(run(year, "1000.00", rule("LARGEST_REMAINDER_CENT", part("COHORT", 1)))
                                .then()
                                .statusCode(201)
                                .extract()
                                .jsonPath())
                        .getList("items.amount.amount"))
                .containsExactly("250.00", "750.00");
        assertThat(shares(run(year, "1000.00", rule("LARGEST_REMAINDER_CENT", part("FAMILY_REUNIFICATION", 1)))
                                .then()
                                .statusCode(201)
                                .extract()
                                .jsonPath())
                        .getList("items.amount.amount"))
                .containsExactly("875.00", "125.00");
    }

    @Test
    void the_rounding_alone_still_means_persons_counted() {
        var line = Given.aLine("ILA", 2017, "1000.00", "FLAT_RATE");
        var run = Given.aRun(line, Given.aClosedSurvey(), Map.of());
        As.client("auditor")
                .get(API + "/allocation-runs/" + run)
                .then()
                .body("rule.parts[0].key", equalTo("HEAD_COUNT"))
                .body("rule.rounding", equalTo("LARGEST_REMAINDER_CENT"))
                .body("rule.minimumShare", nullValue());
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    # rule | status | code | pointer
                    {'parts':[],'rounding':'HALF_UP_EURO'} | 422 | INVALID_CONTENT | /rule/parts
                    {'parts':[{'key':'HEAD_COUNT','weight':1}]} | 422 | INVALID_CONTENT | /rule/rounding
                    {'parts':[{'key':'HEAD_COUNT','weight':0}],'rounding':'HALF_UP_EURO'} | 422 | INVALID_CONTENT | /rule/parts/0/weight
                    {'parts':[{'key':'HEAD_COUNT','weight':1,'table':'X'}],'rounding':'HALF_UP_EURO'} | 422 | INVALID_CONTENT | /rule/parts/0/table
                    {'parts':[{'key':'TABLE','weight':1}],'rounding':'HALF_UP_EURO'} | 422 | INVALID_CONTENT | /rule/parts/0/table
                    {'parts':[{'key':'TABLE','weight':1,'table':'NONE'}],'rounding':'HALF_UP_EURO'} | 422 | UNKNOWN_DISTRIBUTION_TABLE | /rule/parts
                    {'parts':[{'key':'OPEN','weight':1}],'rounding':'HALF_UP_EURO'} | 422 | INVALID_CONTENT | /rule/parts/0/key
                    {'parts':[{'key':'LUCK','weight':1}],'rounding':'HALF_UP_EURO'} | 400 | MALFORMED | /rule/parts/0/key
                    {'parts':[{'key':'FAMILY_REUNIFICATION','weight':1}],'rounding':'HALF_UP_EURO'} | 409 | NOTHING_TO_DIVIDE_BY |
                    {'parts':[{'key':'HEAD_COUNT','weight':1}],'rounding':'HALF_UP_EURO','minimumShare':{'amount':'1.50','currency':'EUR'}} | 422 | BOUNDS_NOT_WHOLE_EURO | /rule
                    {'parts':[{'key':'HEAD_COUNT','weight':1}],'rounding':'HALF_UP_EURO','minimumShare':{'amount':'9.00','currency':'EUR'},'maximumShare':{'amount':'8.00','currency':'EUR'}} | 422 | INVALID_CONTENT | /rule/maximumShare
                    {'parts':[{'key':'HEAD_COUNT','weight':1}],'rounding':'HALF_UP_EURO','minimumShare':{'amount':'334.00','currency':'EUR'}} | 422 | BOUNDS_IMPOSSIBLE | /rule/minimumShare
                    """)
    void a_rule_that_cannot_divide_is_refused(String rule, int status, String code, String pointer) {
        Map<String, ?> content = JsonPath.from(rule.replace('\'', '"')).getMap("");
        var answer = run(Given.aClosedSurvey(), "1000.00", content);
        answer.then().statusCode(status).body("code", equalTo(code));
        if (pointer != null)
            assertThat(answer.jsonPath().getList("errors.pointer", String.class))
                    .contains(pointer);
    }

    @Test
    void a_run_does_not_depart_from_the_rule_of_its_programme_version() {
        var line = Given.aLine("ILA", 2017, "1000.00", "FLAT_RATE");
        As.client("grant-office-a")
                .body(Map.of(
                        "budgetLine",
                        line,
                        "surveyYear",
                        Given.aClosedSurvey(),
                        "stage",
                        "FINAL",
                        "rule",
                        rule("LARGEST_REMAINDER_CENT", part("COHORT", 1))))
                .post(API + "/allocation-runs")
                .then()
                .statusCode(422)
                .body("code", equalTo("RULE_OF_VERSION"));
    }

    @Test
    void the_database_keeps_no_rule_with_a_minimum_above_its_maximum() {
        var run = Given.aRun(Given.aLine("ILA", 2017, "10.00", "FLAT_RATE"), Given.aClosedSurvey(), Map.of());
        assertThatThrownBy(() -> Sql.execute(
                        "INSERT INTO allocation_rule (run, minimum_cents, maximum_cents, divisor, rest_cents, at_minimum, at_maximum)"
                                + " VALUES (?, 200, 100, 1, 0, 0, 0)",
                        UUID.fromString(run)))
                .hasMessageContaining("check constraint");
    }

    private static Response run(int survey, String amount, Map<String, ?> rule) {
        // its programme version leaves open how it is divided
        var line = Given.aLine("NOT-YET-ASSIGNED", 2017, amount, "FLAT_RATE");
        var body = Map.of("budgetLine", line, "surveyYear", survey, "stage", "FINAL", "rule", rule);
        var answer = new Response[1];
        // the facts of the register and the survey travel under different keys
        Facts.await(() -> {
            answer[0] = As.client("grant-office-a").body(body).post(API + "/allocation-runs");
            return answer[0].header("Retry-After") == null;
        });
        return answer[0];
    }

    private static JsonPath shares(JsonPath run) {
        return As.client("auditor")
                .get(API + "/allocation-runs/" + run.getString("id") + "/allocations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> rule(String rounding, Map<?, ?>... parts) {
        return Map.of("rounding", rounding, "parts", List.of(parts));
    }

    private static Map<String, Object> part(String key, int weight) {
        return Map.of("key", key, "weight", weight);
    }

    private static void counted(int year, String ags, int cohort, int family, int revision) {
        Facts.send(
                "municipality.surveys",
                Facts.fact(
                        "HeadCountTransmitted",
                        year + "/" + ags,
                        Map.of(
                                "surveyYear",
                                year,
                                "ags",
                                ags,
                                "district",
                                ags.substring(0, 5),
                                "cohortPersons",
                                cohort,
                                "familyReunificationPersons",
                                family,
                                "persons",
                                cohort + family,
                                "version",
                                1,
                                "revision",
                                revision)));
    }
}
