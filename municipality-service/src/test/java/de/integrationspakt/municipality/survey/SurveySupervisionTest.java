package de.integrationspakt.municipality.survey;

import static de.integrationspakt.municipality.Stage.API;
import static de.integrationspakt.municipality.Stage.KIRCHHEIM;
import static de.integrationspakt.municipality.Stage.REUTLINGEN;
import static de.integrationspakt.municipality.Stage.WENDLINGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import de.integrationspakt.municipality.OnPlatform;
import de.integrationspakt.municipality.Stage;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class SurveySupervisionTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    RemindOfSurvey remindOfSurvey;

    @BeforeEach
    void stage() {
        Stage.register();
    }

    private static String survey(int year) {
        return API + "/surveys/" + year;
    }

    private static void announce(int year, String reportBy) {
        As.client("ministry")
                .body(Map.of("referenceDate", year + "-09-15", "reportBy", reportBy, "correctBy", "2099-12-31"))
                .put(survey(year))
                .then()
                .statusCode(oneOf(200, 201));
    }

    private static ValidatableResponse decide(String client, int year, int version, boolean accepted, String reason) {
        return As.client(client)
                .body(Map.of("version", version, "accepted", accepted, "reason", reason))
                .post(survey(year) + "/head-counts/" + KIRCHHEIM + "/late-decision")
                .then();
    }

    private static ValidatableResponse transmit(int year) {
        return As.client("kreis-08116")
                .body(Map.of("district", "08116"))
                .post(survey(year) + "/transmissions")
                .then()
                .statusCode(200);
    }

    @Test
    void a_late_count_counts_once_another_person_has_accepted_it() {
        announce(2019, "2019-10-15");
        Stage.count(2019, KIRCHHEIM, 40);
        transmit(2019).body("transmitted", equalTo(0), "awaitingDecision", hasItem(KIRCHHEIM));
        As.client("kreis-08116")
                .get(survey(2019) + "/missing")
                .then()
                .statusCode(200)
                .body("daysLeft", org.hamcrest.Matchers.lessThan(0))
                .body("items[0].awaitingDecision.ags", hasItem(KIRCHHEIM))
                .body("items[0].notReported.ags", hasItem(WENDLINGEN));
        decide("kreis-08116", 2019, 2, true, "").statusCode(409).body("code", equalTo("COUNT_NOT_LATE"));
        decide("kreis-08116", 2019, 1, false, "").statusCode(422).body("code", equalTo("REJECTION_REASON_REQUIRED"));
        As.someone("gemeinde-" + KIRCHHEIM, Set.of(Roles.DISTRICT), Set.of("08116"))
                .body(Map.of("version", 1, "accepted", true))
                .post(survey(2019) + "/head-counts/" + KIRCHHEIM + "/late-decision")
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES_REQUIRED"));
        decide("kreis-08415", 2019, 1, true, "").statusCode(403);
        decide("kreis-08116", 2019, 1, true, "illness").statusCode(200).body("version", equalTo(1));
        decide("kreis-08116", 2019, 1, false, "after all").statusCode(409);
        transmit(2019).body("transmitted", equalTo(1), "persons", equalTo(40));
        As.client("gemeinde-" + KIRCHHEIM)
                .body(Map.of("cohortPersons", 60, "familyReunificationPersons", 0, "reason", "counted again"))
                .put(survey(2019) + "/head-counts/" + KIRCHHEIM)
                .then()
                .statusCode(200)
                .body("late", equalTo(true), "correction", equalTo(true));
        decide("statistics", 2019, 2, false, "not proven").statusCode(200);
        transmit(2019).body("transmitted", equalTo(0), "persons", equalTo(40));
        As.client("kreis-08116")
                .get(survey(2019) + "/head-counts?district=08116")
                .then()
                .body("items.find { it.ags == '" + KIRCHHEIM + "' }.standing", equalTo("REJECTED"));
    }

    @Test
    void each_step_is_reminded_of_once_and_only_those_who_owe_something() {
        announce(2015, "2099-10-15");
        assertThat(Sql.query("SELECT 1 FROM survey_reminder WHERE survey_year = 2015"))
                .isEmpty();
        As.client("ministry")
                .body(Map.of("referenceDate", "2015-09-15", "reportBy", "2015-10-15", "correctBy", "2099-12-31"))
                .put(survey(2015))
                .then()
                .statusCode(200);
        Stage.count(2015, WENDLINGEN, 5);
        remindOfSurvey.remind();
        remindOfSurvey.remind();
        assertThat(Facts.told("SurveyReminderDue", "2015/" + KIRCHHEIM))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.path("dueOn").asText()).isEqualTo("2015-10-15");
                    assertThat(fact.path("daysLeft").asInt()).isNegative();
                });
        assertThat(Facts.count("SurveyReminderDue", "2015/" + WENDLINGEN)).isZero();
        assertThat(Facts.count("SurveyReminderDue", "2015/08116")).isEqualTo(1);
        As.client("gemeinde-" + KIRCHHEIM)
                .get(survey(2015) + "/reminders")
                .then()
                .statusCode(200)
                .body("items.unit", equalTo(java.util.List.of(KIRCHHEIM)))
                .body("items.step", hasItem(-1));
    }

    @Test
    void a_district_reports_by_file_and_sees_at_a_glance_what_is_strange() {
        Stage.survey(2025);
        Stage.count(2025, KIRCHHEIM, 100);
        transmit(2025);
        Stage.survey(2026);
        var export = As.client("kreis-08116")
                .get(survey(2026) + "/head-counts?district=08116&format=csv")
                .asString();
        assertThat(export).startsWith("ags;name;cohortPersons;familyReunificationPersons;note;reason;persons;standing");
        var file = """
                Gemeindeschlüssel;Gemeinde;Personen aus dem Zugang;Familiennachzug;Nachweis
                8116033;Kirchheim;300;10;Liste vom 15.9. – geprüft
                08116071;Wendlingen;;;
                08415061;Reutlingen;1;0;
                08116999;gibt es nicht;1;0;
                08116071;Wendlingen;1;zwei;
                """.getBytes(Charset.forName("windows-1252"));
        var tried = imported(2026, file, true);
        assertThat(Sql.query("SELECT 1 FROM head_count WHERE survey_year = 2026 AND note LIKE 'Liste vom%'"))
                .isEmpty();
        var done = imported(2026, file, false);
        for (var field : new String[] {"read", "accepted", "unchanged", "rejected"}) {
            assertThat(done.getInt(field)).as(field).isEqualTo(tried.getInt(field));
        }
        assertThat(done.getInt("accepted")).isEqualTo(1);
        assertThat(done.getInt("unchanged")).isEqualTo(1);
        assertThat(done.getInt("rejected")).isEqualTo(3);
        As.client("kreis-08116")
                .header("Accept-Language", "de")
                .get(API + "/imports/" + done.getString("id") + "/rows")
                .then()
                .body("items[0].notes.detail", hasItem("310 Personen, im Vorjahr 100: mehr als 50 % Unterschied"))
                .body("items[2].errors[0].column", equalTo("ags"))
                .body("items[3].errors[0].detail", containsString("08116999"))
                .body("items[4].errors[0].title", equalTo("Familiennachzug"));
        As.client("kreis-08116")
                .get(survey(2026) + "/districts/08116")
                .then()
                .statusCode(200)
                .body("items.find { it.ags == '" + KIRCHHEIM + "' }.change", equalTo(210))
                .body("items.find { it.ags == '" + KIRCHHEIM + "' }.plausibility.code", hasItem("CHANGED_MUCH"))
                .body("items.find { it.ags == '" + KIRCHHEIM + "' }.latest.onBehalf", equalTo(true));
        As.client("kreis-08415").get(survey(2026) + "/districts/08116").then().statusCode(403);
        var workbook = As.client("kreis-08116")
                .get(survey(2026) + "/head-counts?district=08116&format=xlsx")
                .asByteArray();
        assertThat(imported(2026, XLSX, workbook, false).getInt("rejected"))
                .as("what goes out comes in again and changes nothing")
                .isZero();
    }

    private static JsonPath imported(int year, byte[] file, boolean dryRun) {
        return imported(year, "text/csv", file, dryRun);
    }

    private static JsonPath imported(int year, String type, byte[] file, boolean dryRun) {
        var id = As.client("kreis-08116")
                .contentType(type)
                .body(file)
                .post(survey(year) + "/head-count-imports?district=08116&dryRun=" + dryRun)
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id");
        Facts.await(() -> read(id).getString("endedAt") != null);
        assertThat(read(id).getString("status")).isEqualTo("DONE");
        return read(id);
    }

    private static JsonPath read(String id) {
        return As.client("kreis-08116").get(API + "/imports/" + id).jsonPath();
    }

    @Test
    void two_versions_are_set_against_each_other() {
        Stage.survey(2020);
        Stage.count(2020, KIRCHHEIM, 10);
        transmit(2020);
        As.client("statistics").post(survey(2020) + "/closure").then().statusCode(200);
        As.client("gemeinde-" + KIRCHHEIM)
                .body(Map.of("cohortPersons", 12, "familyReunificationPersons", 0, "reason", "two more"))
                .put(survey(2020) + "/head-counts/" + KIRCHHEIM)
                .then()
                .statusCode(200);
        transmit(2020);
        As.client("statistics").post(survey(2020) + "/closure").then().statusCode(200);
        As.client("statistics")
                .get(survey(2020) + "/comparison?changed=true")
                .then()
                .statusCode(200)
                .body("beforeVersion", equalTo("2020/1"), "afterVersion", equalTo("2020/2"))
                .body("items.find { it.ags == '" + KIRCHHEIM + "' }.change", equalTo(2))
                .body("items.ags", not(hasItem(REUTLINGEN)));
        assertThat(As.client("kreis-08415")
                        .get(survey(2020) + "/comparison?format=csv")
                        .asString())
                .doesNotContain(KIRCHHEIM);
        As.client("statistics")
                .get(survey(2020) + "/comparison?version=9")
                .then()
                .statusCode(404);
    }

    @Test
    void limits_hold_from_their_year_on() {
        As.client("statistics")
                .body(Map.of("changePercent", 30, "changePersons", 10, "permilleOfPopulation", 40))
                .put(survey(2090) + "/plausibility-limits")
                .then()
                .statusCode(200);
        As.client("auditor").get(survey(2091) + "/plausibility-limits").then().body("changePercent", equalTo(30));
        As.client("auditor").get(survey(2016) + "/plausibility-limits").then().body("changePercent", equalTo(50));
    }
}
