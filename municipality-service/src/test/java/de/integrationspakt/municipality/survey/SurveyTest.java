package de.integrationspakt.municipality.survey;

import static de.integrationspakt.municipality.Stage.API;
import static de.integrationspakt.municipality.Stage.KIRCHHEIM;
import static de.integrationspakt.municipality.Stage.REUTLINGEN;
import static de.integrationspakt.municipality.Stage.WENDLINGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.municipality.OnPlatform;
import de.integrationspakt.municipality.Stage;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class SurveyTest {
    @BeforeEach
    void stage() {
        Stage.register();
    }

    private static ValidatableResponse report(String client, int year, String ags, int persons, String reason) {
        var body = new HashMap<String, Object>(Map.of("cohortPersons", persons, "familyReunificationPersons", 1));
        if (reason != null) {
            body.put("reason", reason);
        }
        return As.client(client)
                .body(body)
                .put(API + "/surveys/" + year + "/head-counts/" + ags)
                .then();
    }

    private static ValidatableResponse transmit(int year, String district) {
        return As.client("kreis-" + district)
                .body(Map.of("district", district))
                .post(API + "/surveys/" + year + "/transmissions")
                .then();
    }

    private static ValidatableResponse close(int year) {
        return As.client("statistics")
                .post(API + "/surveys/" + year + "/closure")
                .then();
    }

    private static ValidatableResponse announce(int year, String reference, String report, String correct) {
        return As.client("ministry")
                .body(Map.of("referenceDate", reference, "reportBy", report, "correctBy", correct))
                .put(API + "/surveys/" + year)
                .then();
    }

    @Test
    void counts_go_from_municipality_over_district_to_the_statistical_office() {
        Stage.survey(2021);
        report("gemeinde-" + KIRCHHEIM, 2021, KIRCHHEIM, 267, null)
                .statusCode(200)
                .body(
                        "persons",
                        equalTo(268),
                        "version",
                        equalTo(1),
                        "onBehalf",
                        equalTo(false),
                        "late",
                        equalTo(false));
        report("kreis-08116", 2021, WENDLINGEN, 88, null).statusCode(200).body("onBehalf", equalTo(true));
        report("gemeinde-" + REUTLINGEN, 2021, REUTLINGEN, 964, null).statusCode(200);
        close(2021).statusCode(409).body("code", equalTo("NOTHING_TRANSMITTED"));

        transmit(2021, "08116")
                .statusCode(200)
                .body("municipalities", equalTo(2), "persons", equalTo(357), "transmitted", equalTo(2));
        transmit(2021, "08116").statusCode(200).body("transmitted", equalTo(0));
        transmit(2021, "08415").statusCode(200);
        close(2021)
                .statusCode(200)
                .body(
                        "version",
                        equalTo(1),
                        "municipalities",
                        equalTo(3),
                        "persons",
                        equalTo(357 + 965),
                        "missing",
                        not(hasItem(KIRCHHEIM)));

        var counts = Facts.told("HeadCountTransmitted", "2021/" + KIRCHHEIM);
        assertThat(counts)
                .singleElement()
                .satisfies(fact -> assertThat(fact.path("persons").asInt()).isEqualTo(268));
        var closed = Facts.told("SurveyClosed", "2021").get(0);
        assertThat(closed.path("upToRevision").asInt()).isEqualTo(3);

        report("gemeinde-" + KIRCHHEIM, 2021, KIRCHHEIM, 270, null)
                .statusCode(422)
                .body("code", equalTo("CORRECTION_REASON_REQUIRED"), "errors[0].pointer", equalTo("/reason"));
        report("gemeinde-" + KIRCHHEIM, 2021, KIRCHHEIM, 270, "two families were counted elsewhere")
                .statusCode(200)
                .body("version", equalTo(2), "correction", equalTo(true));
        As.client("kreis-08116")
                .get(API + "/surveys/2021/head-counts?district=08116&limit=500")
                .then()
                .body("items.find { it.ags == '" + KIRCHHEIM + "' }.standing", equalTo("REPORTED"))
                .body("items.find { it.ags == '" + WENDLINGEN + "' }.standing", equalTo("TRANSMITTED"));
        transmit(2021, "08116").body("transmitted", equalTo(1));
        close(2021).statusCode(200).body("version", equalTo(2), "persons", equalTo(360 + 965));
        assertThat(revisions("2021/" + KIRCHHEIM)).containsExactly(1, 4);

        As.client("auditor")
                .get(API + "/surveys/2021/closures/1")
                .then()
                .statusCode(200)
                .body("persons", equalTo(357 + 965));
        As.client("auditor").get(API + "/surveys/2021/closures").then().body("items.version", contains(1, 2));
        As.client("auditor")
                .get(API + "/surveys/2021/head-counts/" + KIRCHHEIM)
                .then()
                .body("items.version", contains(2, 1), "items.persons", contains(271, 268));
    }

    private static Iterable<Integer> revisions(String subject) {
        return Facts.told("HeadCountTransmitted", subject).stream()
                .map((JsonNode fact) -> fact.path("revision").asInt())
                .sorted()
                .toList();
    }

    @Test
    void the_same_report_again_adds_no_version() {
        Stage.survey(2022);
        report("gemeinde-" + KIRCHHEIM, 2022, KIRCHHEIM, 10, null).body("version", equalTo(1));
        report("gemeinde-" + KIRCHHEIM, 2022, KIRCHHEIM, 10, null).body("version", equalTo(1));
        report("gemeinde-" + KIRCHHEIM, 2022, KIRCHHEIM, 11, null).body("version", equalTo(2));
        As.client("gemeinde-" + KIRCHHEIM)
                .header("If-Match", "\"1\"")
                .body(Map.of("cohortPersons", 3, "familyReunificationPersons", 0))
                .put(API + "/surveys/2022/head-counts/" + KIRCHHEIM)
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
    }

    @Test
    void late_reports_are_taken_and_marked_and_after_the_last_day_none_is_taken() {
        announce(2018, "2018-09-15", "2018-10-15", "2099-12-31").statusCode(oneOf(200, 201));
        report("gemeinde-" + KIRCHHEIM, 2018, KIRCHHEIM, 10, null)
                .statusCode(200)
                .body("late", equalTo(true));
        announce(2016, "2016-09-15", "2016-10-15", "2016-12-31").statusCode(201);
        report("gemeinde-" + KIRCHHEIM, 2016, KIRCHHEIM, 10, null)
                .statusCode(409)
                .body("code", equalTo("SURVEY_ENDED"));
        transmit(2016, "08116").statusCode(409).body("code", equalTo("SURVEY_ENDED"));
        announce(2098, "2098-09-15", "2098-10-15", "2098-12-31").statusCode(201);
        report("gemeinde-" + KIRCHHEIM, 2098, KIRCHHEIM, 10, null)
                .statusCode(409)
                .body("code", equalTo("SURVEY_NOT_BEGUN"));
    }

    @Test
    void a_municipality_sees_itself_a_district_its_own_and_the_state_all() {
        Stage.survey(2023);
        var list = API + "/surveys/2023/head-counts?limit=500";
        As.client("gemeinde-" + KIRCHHEIM).get(list).then().body("items.ags", contains(KIRCHHEIM));
        As.client("kreis-08116")
                .get(list)
                .then()
                .body("items.ags", hasItem(WENDLINGEN), "items.district", everyItem(equalTo("08116")));
        As.client("statistics")
                .get(list + "&missing=true&district=08415")
                .then()
                .body("items.ags", hasItem(REUTLINGEN));
        report("gemeinde-" + KIRCHHEIM, 2023, KIRCHHEIM, 1, null).statusCode(200);
        As.client("statistics")
                .get(list + "&missing=true&district=08116")
                .then()
                .body("items.ags", not(hasItem(KIRCHHEIM)));
        report("gemeinde-" + KIRCHHEIM, 2023, WENDLINGEN, 1, null)
                .statusCode(403)
                .body("code", equalTo("FOREIGN_UNIT"));
        report("kreis-08116", 2023, REUTLINGEN, 1, null).statusCode(403);
        As.client("kreis-08116")
                .body(Map.of("district", "08415"))
                .post(API + "/surveys/2023/transmissions")
                .then()
                .statusCode(403);
        As.client("gemeinde-" + KIRCHHEIM)
                .get(API + "/surveys/2023/head-counts/" + WENDLINGEN)
                .then()
                .statusCode(403);
    }

    @Test
    void a_survey_is_announced_once_and_its_reference_date_stays_when_counted() {
        announce(2024, "2024-09-15", "2024-10-15", "2099-12-31").statusCode(201);
        announce(2024, "2024-09-15", "2024-10-20", "2099-12-31")
                .statusCode(200)
                .body("reportBy", equalTo("2024-10-20"));
        report("gemeinde-" + KIRCHHEIM, 2024, KIRCHHEIM, 1, null).statusCode(200);
        announce(2024, "2024-09-16", "2024-10-20", "2099-12-31")
                .statusCode(409)
                .body("code", equalTo("SURVEY_UNDER_WAY"));
        announce(2024, "2024-10-21", "2024-10-20", "2099-12-31").statusCode(422).body("errors", hasSize(1));
        announce(1999, "1999-09-15", "1999-10-15", "1999-12-31").statusCode(422);
        As.client("auditor").get(API + "/surveys/2024").then().statusCode(200).header("ETag", equalTo("\"2\""));
        As.client("auditor").get(API + "/surveys/2077").then().statusCode(404);
    }
}
