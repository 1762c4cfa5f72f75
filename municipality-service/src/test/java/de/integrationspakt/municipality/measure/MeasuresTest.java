package de.integrationspakt.municipality.measure;

import static de.integrationspakt.municipality.Measuring.TOWN;
import static de.integrationspakt.municipality.Stage.API;
import static de.integrationspakt.municipality.Stage.KIRCHHEIM;
import static de.integrationspakt.municipality.Stage.WENDLINGEN;
import static de.integrationspakt.municipality.Stage.euro;
import static de.integrationspakt.municipality.Stage.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import de.integrationspakt.kernel.time.Berlin;
import de.integrationspakt.municipality.Measuring;
import de.integrationspakt.municipality.OnPlatform;
import de.integrationspakt.municipality.Stage;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures over HTTP. Lines lie far ahead, since a measure is granted before it begins; running ones begin today. */
@OnPlatform
class MeasuresTest {
    private static final String LINE = "DEUTSCH-2090";

    @BeforeEach
    void stage() {
        Stage.register();
        Stage.line(LINE, 2090, "MEASURE");
    }

    private static Map<String, Object> content() {
        return Measuring.content("2090-03-01", "2090-07-31");
    }

    private static Map<String, Object> content(String field, Object value) {
        var content = content();
        content.put(field, value);
        return content;
    }

    /** A measure that runs now, and its line. */
    private static String running() {
        var today = LocalDate.now(Berlin.ZONE);
        var line = "DEUTSCH-" + today.getYear();
        Stage.line(line, today.getYear(), "MEASURE");
        return Measuring.granted(
                line, Measuring.content(today.toString(), today.plusMonths(2).toString()));
    }

    private static Map<String, Integer> numbers(int started, int finished, int droppedOut, int reached) {
        return Map.of(
                "planned",
                16,
                "started",
                started,
                "finished",
                finished,
                "droppedOut",
                droppedOut,
                "reachedExit",
                reached,
                "movedOn",
                0);
    }

    @Test
    void a_measure_is_drafted_queried_edited_assessed_approved_and_granted() {
        var path = Measuring.draft(LINE, content("places", 7));
        As.client(TOWN)
                .get(path)
                .then()
                .body("criteria.find { it.code == 'GROUP_SIZE' }.outcome", equalTo("NOT_MET"))
                .body("criteria.find { it.code == 'GROUP_SIZE' }.number", equalTo(7))
                .body("criteria.find { it.code == 'FINAL_TEST' }.outcome", equalTo("MET"));
        step(TOWN, path + "/submission", null);
        step("grant-office-a", path + "/query", Map.of("question", "Only seven?"));
        As.client(TOWN)
                .header("If-Match", "\"1\"")
                .body(Map.of("content", content()))
                .put(path)
                .then()
                .statusCode(412);
        As.client(TOWN)
                .body(Map.of("content", content()))
                .put(path)
                .then()
                .statusCode(200)
                .body("offer.places", equalTo(16));
        step(TOWN, path + "/answer", Map.of("answer", "Sixteen"));
        step("grant-office-a", path + "/assessment", Map.of());
        As.client("grant-office-a")
                .post(path + "/approval")
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES_REQUIRED"));
        As.client("grant-office-b")
                .post(path + "/approval?dryRun=true")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
        step("grant-office-b", path + "/approval", null);
        var id = Measuring.id(path);
        assertThat(Facts.told("FundsRequested", KIRCHHEIM))
                .filteredOn(fact -> fact.path("reference").asText().equals(id.toString()))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.path("kind").asText()).isEqualTo("MEASURE");
                    assertThat(fact.path("amountCents").asLong()).isEqualTo(500_000);
                    assertThat(fact.path("budgetLine").asText()).isEqualTo(LINE);
                });
        Measuring.hear("FundsReserved", path, 1, Map.of("amountCents", 500_000));
        As.client("auditor")
                .get(path)
                .then()
                .body("status", equalTo("GRANTED"), "grant.amount", equalTo("5000.00"), "phase", equalTo("TO_COME"))
                .body(
                        "history.status",
                        contains("DRAFT", "SUBMITTED", "QUERIED", "SUBMITTED", "ASSESSED", "APPROVED", "GRANTED"));
        assertThat(Facts.told("MeasureOffered", id.toString())).singleElement().satisfies(fact -> {
            assertThat(fact.path("freePlaces").asInt()).isEqualTo(16);
            assertThat(fact.path("entryLevel").asText()).isEqualTo("A0");
            assertThat(fact.path("targetGroup").asText()).isEqualTo("WOMEN");
        });
        Measuring.hear(
                "FundsPaid", path, 2, Map.of("amountCents", 500_000, "remainingCents", 0, "executedOn", "2090-04-10"));
        As.client("auditor")
                .get(path)
                .then()
                .body("status", equalTo("GRANTED"), "funding.paid.amount", equalTo("5000.00"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            periodFrom    | 2089-12-31 | 422 | /content/periodFrom
            periodTo      | 2090-02-28 | 422 | /content/periodTo
            periodTo      | 2093-01-01 | 422 | /content/periodTo
            entryLevel    | Z9         | 422 | /content/entryLevel
            exitLevel     | ORIENTATION | 422 | /content/exitLevel
            entryLevel    | B2         | 422 | /content/exitLevel
            district      | 08999      | 422 | /content/district
            district      | 08499      | 422 | /content/district
            groups        | 17         | 422 | /content/places
            places        | 0          | 422 | /content/places
            title         |            | 422 | /content/title
            targetGroup   | MARTIANS   | 400 | /content/targetGroup
            """)
    void content_that_does_not_fit_is_refused_at_its_place(String field, String value, int status, String pointer) {
        Object given = value != null && value.matches("\\d{1,3}") ? Integer.valueOf(value) : value;
        var before = Sql.one("SELECT count(*) FROM measure");
        As.client(TOWN)
                .body(Measuring.measure(LINE, content(field, given == null ? "" : given)))
                .post(API + "/measures")
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer));
        assertThat(Sql.one("SELECT count(*) FROM measure")).isEqualTo(before);
    }

    @Test
    void only_an_open_measure_line_pays_measures_of_the_catalogue() {
        Stage.line("ILA-NO-MEASURE-2090", 2090, "COST_CLAIM");
        As.client(TOWN)
                .body(Measuring.measure("ILA-NO-MEASURE-2090", content()))
                .post(API + "/measures")
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_A_MEASURE_LINE"), "errors[0].pointer", equalTo("/budgetLine"));
        As.client(TOWN)
                .body(Measuring.measure("DEUTSCH-LATE-2090", content()))
                .post(API + "/measures")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_YET_KNOWN"));
        var unknown = new HashMap<>(Measuring.measure(LINE, content()));
        unknown.put("type", "BASKET_WEAVING");
        As.client(TOWN)
                .body(unknown)
                .post(API + "/measures")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_MEASURE_TYPE"));
        As.client(TOWN)
                .body(Measuring.measure(
                        LINE, content("answers", List.of(Map.of("criterion", "FINAL_TEST", "number", 1)))))
                .post(API + "/measures")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/content/answers/0"));
    }

    @Test
    void who_may_apply_the_programme_says() {
        Stage.hear(
                "budget.programmes",
                "ProgrammeVersionPublished",
                "CARRIERS/1",
                Map.of("programme", "CARRIERS", "version", 1, "applicantKinds", List.of("CARRIER", "DISTRICT")));
        Stage.hear(
                "budget.lines",
                "BudgetLineOpened",
                "CARRIERS-2090",
                Map.of(
                        "budgetLine",
                        "CARRIERS-2090",
                        "year",
                        2090,
                        "drawdown",
                        "MEASURE",
                        "programme",
                        "CARRIERS",
                        "programmeVersion",
                        1,
                        "version",
                        1));
        As.client(TOWN)
                .body(Measuring.measure("CARRIERS-2090", content()))
                .post(API + "/measures")
                .then()
                .statusCode(409)
                .body("code", equalTo("APPLICANT_NOT_ALLOWED"), "detail", containsString("CARRIER, DISTRICT"));
        var carriers = new HashMap<>(Measuring.measure("CARRIERS-2090", content()));
        carriers.put("applicant", "T000001");
        As.someone("vhs", Set.of("carrier"), Set.of("T000001"))
                .body(carriers)
                .post(API + "/measures")
                .then()
                .statusCode(201)
                .body("applicant", equalTo("T000001"));
    }

    @Test
    void a_measure_that_began_before_its_approval_needs_an_early_start_permitted_before() {
        var today = LocalDate.now(Berlin.ZONE);
        var line = "DEUTSCH-EARLY-" + today.minusDays(3).getYear();
        Stage.line(line, today.minusDays(3).getYear(), "MEASURE");
        var path = Measuring.assessed(
                line,
                Measuring.content(
                        today.minusDays(3).toString(), today.plusDays(90).toString()));
        step(TOWN, path + "/early-start", Map.of("reason", "The teacher is free now"));
        As.client("grant-office-a")
                .body(Map.of("permitted", true, "reason", "Urgent"))
                .post(path + "/early-start-decision")
                .then()
                .statusCode(409)
                .body("code", equalTo("EARLY_START_TOO_LATE"));
        As.client("grant-office-b")
                .post(path + "/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("STARTED_BEFORE_APPROVAL"));
        assertThatThrownBy(() -> Sql.execute(
                        "UPDATE measure SET status = 'APPROVED', approved_by = 'x', approved_on = ? WHERE id = ?",
                        today,
                        Measuring.id(path)))
                .as("the database refuses it too")
                .isInstanceOf(SQLException.class);
    }

    @Test
    void a_measure_that_waits_for_its_approval_may_begin_when_that_was_permitted() {
        var path = Measuring.draft(LINE, content());
        As.client(TOWN).get(path).then().body("next.find { it.action == 'SUBMIT' }.by", equalTo("APPLICANT"));
        step(TOWN, path + "/early-start", Map.of("reason", "The teacher is free now"));
        step(TOWN, path + "/submission", null);
        step("grant-office-a", path + "/early-start-decision", Map.of("permitted", true, "reason", "Urgent"));
        As.client("auditor")
                .get(path)
                .then()
                .body("earlyStart.permitted", equalTo(true), "status", equalTo("SUBMITTED"));
    }

    @Test
    void two_officers_at_once_ask_for_the_money_once() throws Exception {
        var path = Measuring.assessed(LINE, content());
        var pool = Executors.newFixedThreadPool(4);
        try {
            var calls = Collections.nCopies(4, (Callable<Integer>)
                    () -> As.client("grant-office-b").post(path + "/approval").statusCode());
            var statuses = new ArrayList<Integer>();
            for (var answer : pool.invokeAll(calls)) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
        } finally {
            pool.shutdown();
        }
        assertThat(Sql.query("SELECT 1 FROM funding_request WHERE subject = ?", Measuring.id(path)))
                .hasSize(1);
    }

    @Test
    void codes_have_german_titles() {
        As.client("auditor")
                .header("Accept-Language", "de")
                .get(API + "/measure-codes")
                .then()
                .statusCode(200)
                .body("financingKinds.find { it.code == 'OWN_MEANS' }.title", equalTo("Eigenmittel"))
                .body("targetGroups", hasSize(7));
    }

    @Test
    void the_database_refuses_two_hats_and_changed_steps() {
        var path = Measuring.assessed(LINE, content());
        var id = Measuring.id(path);
        for (String bad : List.of(
                "UPDATE measure SET approved_by = assessed_by, approved_on = '2027-01-01' WHERE id = ?",
                "UPDATE measure SET approved_by = submitted_by, approved_on = '2027-01-01' WHERE id = ?",
                "UPDATE measure SET status = 'GRANTED' WHERE id = ?",
                "UPDATE measure SET grant_cents = cost_cents WHERE id = ?",
                "UPDATE measure_step SET note = 'x' WHERE measure = ?",
                "DELETE FROM measure WHERE id = ?")) {
            assertThatThrownBy(() -> Sql.execute(bad, id)).as(bad).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void participants_take_places_and_small_numbers_stay_inside() {
        var path = running();
        var id = Measuring.id(path).toString();
        var month =
                path + "/participation/" + LocalDate.now(Berlin.ZONE).toString().substring(0, 7);
        As.client(TOWN)
                .body(numbers(17, 0, 0, 0))
                .put(month)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/started"));
        As.client(TOWN)
                .body(numbers(2, 0, 0, 0))
                .put(month)
                .then()
                .statusCode(200)
                .body("freePlaces", equalTo(14));
        assertThat(Facts.told("MeasureChanged", id)).last().satisfies(fact -> assertThat(
                        fact.path("freePlaces").asInt())
                .as("two count as three")
                .isEqualTo(13));
        As.client("kreis-08116")
                .get(path + "/participation")
                .then()
                .statusCode(200)
                .body("suppressed", equalTo(true), "total", nullValue(), "freePlaces", equalTo(13));
        var area = API + "/measures?district=08116&status=GRANTED&periodTo=" + LocalDate.now(Berlin.ZONE);
        As.client("kreis-08116").get(area + "&freePlaces=14&limit=500").then().body("items.id", not(hasItem(id)));
        As.client("kreis-08116").get(area + "&freePlaces=13&limit=500").then().body("items.id", hasItem(id));
        As.client(TOWN)
                .body(numbers(14, 5, 3, 6))
                .put(month)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reachedExit"));
        As.client(TOWN)
                .body(numbers(14, 5, 3, 0))
                .put(month)
                .then()
                .statusCode(200)
                .body("now", equalTo(6), "freePlaces", equalTo(10), "months", hasSize(1));
        As.client("kreis-08116")
                .get(path + "/participation")
                .then()
                .body("suppressed", equalTo(false), "total.started", equalTo(14), "months", hasSize(0));
        As.client("kreis-08415").get(path + "/participation").then().statusCode(403);
        As.client(TOWN)
                .body(numbers(1, 0, 0, 0))
                .put(path + "/participation/2089-01")
                .then()
                .statusCode(422);
    }

    @Test
    void an_amendment_that_lowers_the_grant_is_approved_and_budget_hears_of_it() {
        var path = Measuring.granted(LINE, content());
        var cheaper = content("costs", List.of(Map.of("kind", "FEES", "amount", euro("4000.00"))));
        As.client(TOWN)
                .body(Map.of("reason", "Rooms are free", "content", cheaper))
                .post(path + "/amendments")
                .then()
                .statusCode(201)
                .body("status", equalTo("PROPOSED"), "grant.amount", equalTo("3500.00"));
        As.client(TOWN)
                .body(Map.of("reason", "again", "content", cheaper))
                .post(path + "/amendments")
                .then()
                .statusCode(409)
                .body("code", equalTo("AMENDMENT_OPEN"));
        step("grant-office-a", path + "/amendments/1/approval", null);
        var request = Stage.read(path).getString("funding.request");
        assertThat(Facts.told("FundsReduced", KIRCHHEIM))
                .filteredOn(fact -> fact.path("requestId").asText().equals(request))
                .singleElement()
                .satisfies(fact -> assertThat(fact.path("amountCents").asLong()).isEqualTo(350_000));
        Measuring.hear("FundsReleased", path, 2, Map.of("amountCents", 150_000, "reason", "AMENDED"));
        As.client("auditor")
                .get(path)
                .then()
                .body("status", equalTo("GRANTED"), "funding.reserved.amount", equalTo("3500.00"))
                .body("cost.amount", equalTo("4000.00"));
        As.client(TOWN)
                .body(Map.of("reason", "A month later", "content", later(cheaper)))
                .post(path + "/amendments")
                .then()
                .statusCode(201)
                .body("status", equalTo("IN_FORCE"), "number", equalTo(2));
        As.client("auditor").get(path + "/amendments").then().body("items", hasSize(2));
        assertThat(Facts.told("MeasureChanged", Measuring.id(path).toString()))
                .last()
                .satisfies(fact -> assertThat(fact.path("periodTo").asText()).isEqualTo("2090-08-31"));
    }

    private static Map<String, Object> later(Map<String, Object> content) {
        var later = new HashMap<>(content);
        later.put("periodTo", "2090-08-31");
        return later;
    }

    @Test
    void a_cancelled_measure_frees_its_money_and_is_no_longer_offered() {
        var path = Measuring.granted(LINE, content());
        step(TOWN, path + "/cancellation", Map.of("reason", "No teacher"));
        var request = Stage.read(path).getString("funding.request");
        assertThat(Facts.told("FundsNoLongerNeeded", KIRCHHEIM))
                .anySatisfy(fact -> assertThat(fact.path("requestId").asText()).isEqualTo(request));
        assertThat(Facts.told("MeasureChanged", Measuring.id(path).toString()))
                .last()
                .satisfies(fact -> assertThat(fact.path("status").asText()).isEqualTo("CANCELLED"));
        Measuring.hear("FundsReleased", path, 2, Map.of("amountCents", 500_000, "reason", "WITHDRAWN"));
        assertThat(Stage.read(path).getString("status")).isEqualTo("CANCELLED");
    }

    @Test
    void measures_are_found_by_level_place_period_and_free_places_and_exported() {
        Stage.line("DEUTSCH-LIST-2091", 2091, "MEASURE");
        for (int i = 1; i <= 5; i++) {
            var content = Measuring.content("2091-0" + i + "-01", "2091-08-31");
            content.put("places", 10 + i);
            content.put("entryLevel", i == 5 ? "B1" : "A0");
            content.put("exitLevel", i == 5 ? "B2" : "A1");
            Measuring.draft("DEUTSCH-LIST-2091", content);
        }
        var list = API + "/measures?budgetLine=DEUTSCH-LIST-2091";
        As.client("auditor").get(list).then().statusCode(200).body("items", hasSize(5));
        As.client(TOWN).get(list).then().body("items", hasSize(5));
        As.client("kreis-08116").get(list).then().body("items", hasSize(5));
        As.client("gemeinde-" + WENDLINGEN).get(list).then().body("items", hasSize(0));
        As.someone("t", Set.of("carrier"), Set.of("T000001")).get(list).then().body("items", hasSize(0));
        As.client("auditor").get(list + "&area=LANGUAGE&level=A2").then().body("items", hasSize(4));
        As.client("auditor").get(list + "&area=LANGUAGE&level=B1").then().body("items", hasSize(5));
        As.client("auditor").get(list + "&level=B1").then().statusCode(422);
        As.client("auditor").get(list + "&freePlaces=14").then().body("items", hasSize(2));
        As.client("auditor").get(list + "&periodTo=2091-02-15").then().body("items", hasSize(2));
        As.client("auditor").get(list + "&district=08415").then().body("items", hasSize(0));
        As.client("auditor")
                .get(list + "&status=DRAFT&status=GRANTED&targetGroup=WOMEN")
                .then()
                .body("items.status", everyItem(equalTo("DRAFT")));
        for (String sort :
                List.of("CREATED", "CREATED_DESC", "PERIOD", "PERIOD_DESC", "FREE_PLACES_DESC", "GRANT_DESC")) {
            var first = As.client("auditor").get(list + "&limit=3&sort=" + sort).jsonPath();
            var second = As.client("auditor")
                    .get(list + "&limit=3&sort=" + sort + "&cursor=" + first.getString("next"))
                    .jsonPath();
            var ids = new HashSet<>(first.<String>getList("items.id"));
            ids.addAll(second.getList("items.id"));
            assertThat(ids).as(sort).hasSize(5);
            assertThat(second.getString("next")).as(sort).isNull();
        }
        for (String bad : List.of("&status=DONE", "&sort=x", "&cursor=abc", "&district=1", "&format=pdf")) {
            As.client("auditor").get(list + bad).then().statusCode(400);
        }
        As.client("auditor").get(list + "&format=csv").then().statusCode(200).body(containsString("LANGUAGE_COURSE"));
        assertThat(As.client("auditor").get(list + "&format=csv").asString().lines())
                .hasSize(6);
        As.client("auditor").get(list + "&format=xlsx").then().statusCode(200);
    }
}
