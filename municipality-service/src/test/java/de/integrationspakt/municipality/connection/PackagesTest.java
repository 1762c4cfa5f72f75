package de.integrationspakt.municipality.connection;

import static de.integrationspakt.municipality.Stage.API;
import static de.integrationspakt.municipality.Stage.KIRCHHEIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import de.integrationspakt.municipality.OnPlatform;
import de.integrationspakt.municipality.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages over HTTP, of regular structures for elderly people of Esslingen, whom nothing else in the tests is for. */
@OnPlatform
class PackagesTest {
    private static final String GEMEINDE = "gemeinde-" + KIRCHHEIM;
    private static String first;
    private static String last;

    @BeforeEach
    void stage() {
        Stage.register();
        if (first == null) {
            first = course("Anfänger", "A0", "A1");
            last = course("Aufbau", "A2", "B1");
        }
    }

    private static Map<String, Object> described(String name, String entry, String exit) {
        return new HashMap<>(Map.of(
                "name",
                name,
                "owner",
                "MUNICIPAL",
                "area",
                "LANGUAGE",
                "entryLevel",
                entry,
                "exitLevel",
                exit,
                "targetGroup",
                "ELDERLY",
                "weeks",
                10,
                "places",
                20,
                "validFrom",
                "2026-01-01"));
    }

    private static String course(String name, String entry, String exit) {
        return As.client("kreis-08116")
                .body(Map.of("district", "08116", "structure", described(name, entry, exit)))
                .post(API + "/structures")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> step(String key, String id, String... after) {
        return Map.of("key", key, "kind", "STRUCTURE", "id", id, "after", List.of(after));
    }

    private static Map<String, Object> content(List<Map<String, Object>> steps) {
        return Map.of(
                "name",
                "Deutsch im Alter",
                "targetGroup",
                "ELDERLY",
                "persons",
                12,
                "availableFrom",
                "2026-03-02",
                "goals",
                List.of(Map.of("area", "LANGUAGE", "level", "B1")),
                "steps",
                steps);
    }

    private static String draft(List<Map<String, Object>> steps) {
        var draft = As.client(GEMEINDE)
                .body(Map.of("applicant", KIRCHHEIM, "content", content(steps)))
                .post(API + "/packages");
        draft.then().statusCode(201).body("status", equalTo("DRAFT")).body("district", equalTo("08116"));
        return API + "/packages/" + draft.jsonPath().getString("id");
    }

    @Test
    void a_gap_is_named_closed_by_a_proposal_and_the_package_is_broken_when_a_step_ends() {
        var path = draft(List.of(step("a1", first), step("b1", last, "a1")));
        As.client(GEMEINDE).post(path + "/publication").then().statusCode(409).body("code", equalTo("NOT_CONNECTABLE"));

        var middle = course("Mitte", "A1", "A2");
        var check = As.client(GEMEINDE)
                .header("Accept-Language", "de")
                .get(path + "/check")
                .then()
                .statusCode(200)
                .body("connectable", equalTo(false))
                .body("breaks[0].code", equalTo("GAP"))
                .body("breaks[0].steps", equalTo(List.of("a1", "b1")))
                .body("breaks[0].explanation", containsString("Anfänger → Aufbau"))
                .body("breaks[0].has", equalTo("A1"))
                .body("breaks[0].needs", equalTo("A2"))
                .extract()
                .jsonPath();
        assertThat(check.getString("breaks[0].proposals[0].steps[0].id")).isEqualTo(middle);
        assertThat(check.getList("breaks[0].proposals[0].reasons.code"))
                .contains("SAME_DISTRICT", "EXACT_LEVELS", "ENOUGH_PLACES");

        As.client(GEMEINDE)
                .body(content(List.of(step("a1", first), step("a2", middle, "a1"), step("b1", last, "a2"))))
                .put(path)
                .then()
                .statusCode(200);
        As.client("auditor").get(path + "/check").then().body("breaks", empty());
        As.client(GEMEINDE)
                .post(path + "/publication")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("checks", equalTo(1));

        var ended = described("Mitte", "A1", "A2");
        ended.put("validTo", "2026-03-31");
        As.client("kreis-08116")
                .body(ended)
                .put(API + "/structures/" + middle)
                .then()
                .statusCode(200);
        As.client("gemeinde-08415061").get(path).then().body("broken", equalTo(true));
        var id = path.substring(path.lastIndexOf('/') + 1);
        As.client("ministry")
                .get(API + "/packages?broken=true&district=08116")
                .then()
                .body("items.id", hasItem(id));
        As.client("ministry").get(API + "/packages?broken=false").then().body("items.id", not(hasItem(id)));
        As.client("ministry")
                .get(path + "/checks")
                .then()
                .body("items", hasSize(2))
                .body("items[0].cause", equalTo("STEP_CHANGED"))
                .body("items[0].breaks.code", equalTo(List.of("NOT_OFFERED")));
        var told = Facts.told("PackageChecked", id);
        assertThat(told).hasSize(2);
        assertThat(told.get(1).path("connectable").asBoolean()).isFalse();

        As.client(GEMEINDE).post(path + "/reopening").then().statusCode(200).body("status", equalTo("DRAFT"));
        As.client(GEMEINDE).post(path + "/withdrawal").then().statusCode(200);
    }

    @Test
    void what_is_not_compatible_is_published_with_a_reason_alone() {
        var twice = course("Noch einmal", "A0", "A1");
        var goal = Map.of("area", "LANGUAGE", "level", "A1");
        var content = new HashMap<>(content(List.of(step("a1", first), step("again", twice, "a1"))));
        content.put("goals", List.of(goal));
        var draft = As.client(GEMEINDE)
                .body(Map.of("applicant", KIRCHHEIM, "content", content))
                .post(API + "/packages")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var path = API + "/packages/" + draft;
        As.client(GEMEINDE)
                .body(Map.of())
                .post(path + "/publication")
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_COMPATIBLE"))
                .body("errors[0].pointer", equalTo("/reason"));
        As.client(GEMEINDE)
                .body(Map.of("reason", "Wer es nicht geschafft hat, wiederholt."))
                .post(path + "/publication")
                .then()
                .statusCode(200)
                .body("compatible", equalTo(false));
    }

    @Test
    void what_would_be_is_checked_with_steps_that_are_planned_only_and_kept_nowhere() {
        var before = Sql.one("SELECT count(*) FROM measure_package");
        var planned = Map.of(
                "key",
                "a2",
                "kind",
                "PLANNED",
                "after",
                List.of("a1"),
                "planned",
                Map.of(
                        "title", "Geplanter Kurs",
                        "area", "LANGUAGE",
                        "entryLevel", "A1",
                        "exitLevel", "A2",
                        "from", "2026-06-01",
                        "to", "2026-08-31",
                        "places", 10));
        As.client(GEMEINDE)
                .body(Map.of(
                        "district",
                        "08116",
                        "content",
                        content(List.of(step("a1", first), planned, step("b1", last, "a2")))))
                .post(API + "/packages/check")
                .then()
                .statusCode(200)
                .body("connectable", equalTo(true))
                .body("breaks.code", equalTo(List.of("TOO_FEW_PLACES")))
                .body("breaks[0].persons", equalTo(12))
                .body("breaks[0].places", equalTo(10));
        assertThat(Sql.one("SELECT count(*) FROM measure_package")).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            "key":"a1"              | "key":"b1"               | 422 | /content/steps/1/key
            "after":["a1"]          | "after":["nobody"]       | 422 | /content/steps/1/after
            "after":["a1"]          | "after":["b1"]           | 422 | /content/steps/1/after
            "level":"B1"            | "level":"D1"             | 422 | /content/goals/0/level
            "persons":12            | "persons":0              | 422 | /content/persons
            "persons":12            | "persons":"12"           | 400 | /content/persons
            "kind":"STRUCTURE","id":"FIRST" | "kind":"MEASURE","id":"FIRST" | 422 | /content/steps/0/id
            "kind":"STRUCTURE","id":"FIRST" | "kind":"STRUCTURE" | 422 | /content/steps/0/id
            "kind":"STRUCTURE","id":"FIRST" | "kind":"PLANNED"   | 422 | /content/steps/0/kind
            "goals":[{"area":"LANGUAGE","level":"B1"}] | "goals":[] | 422 | /content/goals
            "applicant":"08116033"  | "applicant":"08415061"   | 403 |
            "applicant":"08116033"  | "applicant":"8116033"    | 422 | /applicant
            """)
    void a_bad_package_leaves_no_trace(String good, String bad, int status, String pointer) {
        var before = Sql.one("SELECT count(*) FROM measure_package");
        var body = """
                {"applicant":"08116033","content":{"name":"n","persons":12,"availableFrom":"2026-03-02",
                 "goals":[{"area":"LANGUAGE","level":"B1"}],
                 "steps":[{"key":"a1","kind":"STRUCTURE","id":"FIRST"},{"key":"b1","kind":"STRUCTURE","id":"LAST","after":["a1"]}]}}""";
        assertThat(body).contains(good);
        var answer = As.client(GEMEINDE)
                .body(body.replaceFirst(Pattern.quote(good), bad)
                        .replace("FIRST", first)
                        .replace("LAST", last))
                .post(API + "/packages")
                .then()
                .statusCode(status);
        if (pointer != null) {
            answer.body("errors.pointer", hasItem(pointer));
        }
        assertThat(Sql.one("SELECT count(*) FROM measure_package")).isEqualTo(before);
    }
}
