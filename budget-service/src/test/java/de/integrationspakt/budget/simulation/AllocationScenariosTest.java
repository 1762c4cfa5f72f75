package de.integrationspakt.budget.simulation;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.REUTLINGEN;
import static de.integrationspakt.budget.Given.WENDLINGEN;
import static de.integrationspakt.budget.Given.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import de.integrationspakt.budget.Crowd;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class AllocationScenariosTest {

    private static final String SCENARIOS = API + "/allocation-scenarios";

    @Test
    void a_scenario_gives_the_same_whatever_became_of_survey_register_and_tables_since() {
        Given.inhabitants(KIRCHHEIM, 40_000);
        Given.inhabitants(WENDLINGEN, 16_000);
        Given.inhabitants(REUTLINGEN, 114_000);
        table(1, 1, 8);
        int survey = aSurveyOfItsOwn();
        var scenario = keep("ministry", survey, "MINISTRY", rule("mix", "HEAD_COUNT", "POPULATION", "TABLE"));
        var then = outcome(scenario);

        Given.counted(survey, Map.of(KIRCHHEIM, 1, WENDLINGEN, 1, REUTLINGEN, 1), 2);
        Given.closed(survey, 2, 3, 3, 6);
        Given.inhabitants(KIRCHHEIM, 50_000);
        table(5, 1, 1);
        assertThat(outcome(scenario)).isEqualTo(then);
        assertThat(Sql.query("SELECT action FROM journal WHERE subject = ? ORDER BY at", scenario))
                .extracting(row -> row.get("action"))
                .containsExactly("allocation-scenario.kept");
        As.client("auditor")
                .header("Accept", "text/csv")
                .get(SCENARIOS + "/" + scenario + "/outcome?table=DISTRICTS")
                .then()
                .statusCode(200)
                .contentType("text/csv");
    }

    @Test
    void an_edit_is_another_version_over_the_same_numbers_and_comments_stay_with_theirs() {
        int survey = aSurveyOfItsOwn();
        var scenario = keep("grant-office-a", survey, "SHARED", rule("as it is", "HEAD_COUNT"));
        comment("kreis-08116", scenario, "Zu wenig für die Kreise")
                .then()
                .statusCode(201)
                .body("version", equalTo(1));
        Given.counted(survey, Map.of(KIRCHHEIM, 1, WENDLINGEN, 1, REUTLINGEN, 1), 2);
        Given.closed(survey, 2, 3, 3, 6);
        As.client("grant-office-a")
                .header("If-Match", "\"1\"")
                .body(content("SHARED", List.of(), rule("as it is", "HEAD_COUNT"), rule("cohort", "COHORT")))
                .put(SCENARIOS + "/" + scenario)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("surveyVersion", equalTo(1))
                .body("rules.name", contains("as it is", "cohort"));
        As.client("ministry")
                .header("If-Match", "\"1\"")
                .body(content("SHARED", List.of(), rule("other", "HEAD_COUNT")))
                .put(SCENARIOS + "/" + scenario)
                .then()
                .statusCode(412);
        As.client("grant-office-b")
                .body(content("SHARED", List.of(), rule("mine", "HEAD_COUNT")))
                .put(SCENARIOS + "/" + scenario)
                .then()
                .statusCode(403)
                .body("code", equalTo("ONLY_ITS_OWNER"));
        comment("gemeinde-" + KIRCHHEIM, scenario, "Besser")
                .then()
                .statusCode(201)
                .body("version", equalTo(2));
        As.client("auditor")
                .get(SCENARIOS + "/" + scenario + "/comments")
                .then()
                .body("items.words", contains("Zu wenig für die Kreise", "Besser"))
                .body("items[0].units", hasItem("08116"))
                .body("items[1].version", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({
        "MINISTRY, ministry, 200",
        "MINISTRY, auditor, 200",
        "MINISTRY, grant-office-b, 404",
        "MINISTRY, kreis-08116, 404",
        "SHARED, gemeinde-08116033, 200",
        "SHARED, kreis-08415, 200",
        "SHARED, grant-office-b, 200",
        "UNITS, gemeinde-08116033, 200",
        "UNITS, kreis-08116, 200",
        "UNITS, gemeinde-08116071, 404",
        "UNITS, kreis-08415, 404",
        "UNITS, grant-office-b, 404"
    })
    void a_scenario_is_seen_by_those_it_is_meant_for(String visibility, String client, int status) {
        var units = visibility.equals("UNITS") ? List.of(KIRCHHEIM) : List.<String>of();
        var scenario = kept("ministry", Given.aClosedSurvey(), content(visibility, units, rule("x", "HEAD_COUNT")));
        As.client(client).get(SCENARIOS + "/" + scenario).then().statusCode(status);
        As.client(client).get(SCENARIOS + "/" + scenario + "/outcome").then().statusCode(status);
        As.client(client).get(SCENARIOS + "/" + scenario + "/comments").then().statusCode(status);
        if (!client.equals("auditor")) comment(client, scenario, "x").then().statusCode(status == 200 ? 201 : status);
        As.client(client)
                .queryParam("limit", 500)
                .get(SCENARIOS)
                .then()
                .statusCode(200)
                .body("items.id", status == 200 ? hasItem(scenario) : not(hasItem(scenario)));
    }

    @Test
    void an_archived_scenario_is_shown_and_takes_no_more_words() {
        var scenario = keep("ministry", Given.aClosedSurvey(), "SHARED", rule("x", "HEAD_COUNT"));
        As.client("ministry")
                .post(SCENARIOS + "/" + scenario + "/archive?dryRun=true")
                .then()
                .statusCode(200)
                .body("archivedBy", notNullValue());
        As.client("ministry")
                .post(SCENARIOS + "/" + scenario + "/archive")
                .then()
                .statusCode(200);
        As.client("ministry")
                .post(SCENARIOS + "/" + scenario + "/archive")
                .then()
                .statusCode(409);
        comment("ministry", scenario, "too late").then().statusCode(409).body("code", equalTo("WRONG_STATE"));
        As.client("gemeinde-" + KIRCHHEIM)
                .get(SCENARIOS + "/" + scenario)
                .then()
                .statusCode(200)
                .body("archivedAt", notNullValue());
        As.client("ministry")
                .queryParam("archived", false)
                .queryParam("limit", 500)
                .get(SCENARIOS)
                .then()
                .body("items.id", not(hasItem(scenario)));
    }

    @Test
    void an_adopted_rule_is_the_draft_of_the_next_version() {
        var scenario = keep(
                "ministry", Given.aClosedSurvey(), "SHARED", rule("as it is", "HEAD_COUNT"), rule("cohort", "COHORT"));
        var version = adopt(scenario, "cohort")
                .then()
                .statusCode(201)
                .body("programme", equalTo("CIVIC-ENGAGEMENT"))
                .extract()
                .<Integer>path("programmeVersion");
        As.client("ministry")
                .get(API + "/programmes/CIVIC-ENGAGEMENT/versions/" + version)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("validFrom", equalTo("2090-01-01"))
                .body("distribution.parts.key", contains("COHORT"))
                .body("preparedBy", contains("ministry"));
        adopt(scenario, "no such rule").then().statusCode(422).body("code", equalTo("UNKNOWN_RULE"));
        As.client("kreis-08116")
                .get(SCENARIOS + "/" + scenario + "/adoptions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].programmeVersion", equalTo(version));
        As.client("ministry")
                .body(Map.of("reason", "only a test"))
                .post(API + "/programmes/CIVIC-ENGAGEMENT/versions/" + version + "/discard")
                .then()
                .statusCode(200);
    }

    @Test
    void of_several_who_edit_at_once_with_what_they_saw_one_succeeds() throws Exception {
        var scenario = keep("ministry", Given.aClosedSurvey(), "SHARED", rule("x", "HEAD_COUNT"));
        var number = new AtomicInteger();
        var statuses = Crowd.of(4, () -> As.client("ministry")
                .header("If-Match", "\"1\"")
                .body(content("SHARED", List.of(), rule("try " + number.incrementAndGet(), "HEAD_COUNT")))
                .put(SCENARIOS + "/" + scenario)
                .statusCode());
        assertThat(statuses).containsOnly(200, 412);
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
    }

    @Test
    void what_is_wrong_with_a_scenario_is_told_at_its_place() {
        int survey = Given.aClosedSurvey();
        post(survey, content("UNITS", List.of(), rule("x", "HEAD_COUNT")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/units"));
        post(survey, content("SHARED", List.of(KIRCHHEIM), rule("x", "HEAD_COUNT")))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/units"));
        post(survey, content("UNITS", List.of("Kirchheim"), rule("x", "HEAD_COUNT")))
                .then()
                .statusCode(422);
        post(survey, content("SHARED", List.of(), rule("x", "FAMILY_REUNIFICATION")))
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTHING_TO_DIVIDE_BY"));
        post(1999, content("SHARED", List.of(), rule("x", "HEAD_COUNT"))).then().statusCode(422);
        post(2099, content("SHARED", List.of(), rule("x", "HEAD_COUNT")))
                .then()
                .statusCode(409)
                .body("code", equalTo("SURVEY_NOT_CLOSED"));
        As.client("kreis-08116")
                .body(Map.of("surveyYear", survey, "scenario", content("SHARED", List.of(), rule("x", "HEAD_COUNT"))))
                .post(SCENARIOS)
                .then()
                .statusCode(403);
    }

    /** One that no other test counts on, since it will be closed again. */
    private static int aSurveyOfItsOwn() {
        int year = Given.aYear();
        var counts = new LinkedHashMap<String, Integer>();
        counts.put(KIRCHHEIM, 268);
        counts.put(WENDLINGEN, 89);
        counts.put(REUTLINGEN, 965);
        Given.counted(year, counts, 1);
        Given.closed(year, 1, 3, 1322, 3);
        return year;
    }

    private static String keep(String client, int survey, String visibility, Map<?, ?>... rules) {
        return kept(client, survey, content(visibility, List.of(), rules));
    }

    private static String kept(String client, int survey, Map<String, Object> content) {
        var id = new String[1];
        Facts.await(() -> {
            var answer = As.client(client)
                    .body(Map.of("surveyYear", survey, "scenario", content))
                    .post(SCENARIOS);
            if (answer.header("Retry-After") != null) return false;
            id[0] = answer.then()
                    .statusCode(201)
                    .header("ETag", "\"1\"")
                    .extract()
                    .path("id");
            return true;
        });
        return id[0];
    }

    private static Response post(int survey, Map<String, Object> content) {
        return As.client("ministry")
                .body(Map.of("surveyYear", survey, "scenario", content))
                .post(SCENARIOS);
    }

    private static Map<String, Object> content(String visibility, List<String> units, Map<?, ?>... rules) {
        return Map.of(
                "name",
                "Schlüssel",
                "note",
                "zu besprechen",
                "rules",
                List.of(rules),
                "visibility",
                visibility,
                "units",
                units);
    }

    private static Map<String, Object> rule(String name, String... keys) {
        var parts = Arrays.stream(keys)
                .map(key -> {
                    var part = new LinkedHashMap<String, Object>(Map.of("key", key, "weight", 1));
                    if (key.equals("TABLE")) part.put("table", "SCENARIO-KEY");
                    return part;
                })
                .toList();
        return Map.of(
                "name",
                name,
                "pot",
                euro("1000000.00"),
                "rule",
                Map.of("rounding", "LARGEST_REMAINDER_CENT", "parts", parts));
    }

    private static Response comment(String client, String scenario, String words) {
        return As.client(client).body(Map.of("words", words)).post(SCENARIOS + "/" + scenario + "/comments");
    }

    private static Response adopt(String scenario, String rule) {
        return As.client("ministry")
                .body(Map.of("rule", rule, "programme", "CIVIC-ENGAGEMENT", "validFrom", "2090-01-01"))
                .post(SCENARIOS + "/" + scenario + "/adoptions");
    }

    private static String outcome(String scenario) {
        return As.client("ministry")
                .get(SCENARIOS + "/" + scenario + "/outcome")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static void table(long kirchheim, long wendlingen, long reutlingen) {
        As.client("ministry")
                .body(Map.of(
                        "title",
                        "Schlüssel",
                        "source",
                        "Ministerium",
                        "rows",
                        List.of(
                                Map.of("holder", KIRCHHEIM, "number", kirchheim),
                                Map.of("holder", WENDLINGEN, "number", wendlingen),
                                Map.of("holder", REUTLINGEN, "number", reutlingen))))
                .put(API + "/distribution-tables/SCENARIO-KEY")
                .then()
                .statusCode(lessThan(300));
    }
}
