package de.integrationspakt.municipality.registry;

import static de.integrationspakt.municipality.Stage.API;
import static de.integrationspakt.municipality.Stage.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import de.integrationspakt.municipality.OnPlatform;
import de.integrationspakt.municipality.Stage;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Municipalities of this test's own in the district of Sigmaringen, each story with other keys. */
@OnPlatform
class TerritorialChangesTest {
    private static final String CHANGES = API + "/territorial-changes";

    /** In the register as of the day given back; the changes of a test take effect some days later. */
    private static LocalDate known(String... keys) {
        Stage.register();
        var day = Days.next();
        var file = RegisterFiles.asOf(Days.asOf(day)).district("08437", "Sigmaringen", "44");
        for (String ags : keys) {
            file.municipality(ags, "Ort " + ags, "64", 1000);
        }
        take(file, "");
        return day;
    }

    private static Map<String, Object> change(String kind, LocalDate on, List<String> from, List<String> to) {
        return new HashMap<>(Map.of(
                "kind",
                kind,
                "effectiveOn",
                on.toString(),
                "legalSource",
                "Vereinbarung vom 12.10.2022",
                "predecessors",
                from,
                "successors",
                to));
    }

    private static Map<String, Object> newcomer(String ags) {
        return Map.of(
                "ags",
                ags,
                "name",
                "Neu " + ags,
                "type",
                "TOWN",
                "population",
                2000,
                "areaHectares",
                2468,
                "association",
                "0001");
    }

    private static Response officer(String subject, String path, Object body) {
        return As.someone(subject, Set.of("ministry"), Set.of("08")).body(body).post(path);
    }

    private static String proposed(Map<String, Object> change) {
        return officer("one", CHANGES, change).then().statusCode(201).extract().path("id");
    }

    private static void approved(Map<String, Object> change) {
        officer("two", CHANGES + "/" + proposed(change) + "/approval", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
    }

    private static JsonNode lastTold(String fact, String ags) {
        var told = Facts.told(fact, ags);
        return told.get(told.size() - 1);
    }

    @Test
    void a_merger_ends_one_and_what_was_its_own_follows_who_took_it_in() {
        var ended = "08437910";
        var goesOn = "08437911";
        var day = known(ended, goesOn);
        // A survey's day and a claim's period lie before the change, the next survey's day behind it.
        int year = day.getMonthValue() < 9 ? day.getYear() : day.getYear() + 1;
        var effective = LocalDate.of(year + 1, 1, 1);
        Days.passed(effective);
        var line = "ILA-MERGER-" + year;
        Stage.line(line, year, "COST_CLAIM");
        Stage.survey(year);
        Stage.survey(year + 1);
        Map<String, Object> draft = Map.of(
                "ags",
                ended,
                "budgetLine",
                line,
                "periodFrom",
                year + "-10-01",
                "periodTo",
                year + "-12-31",
                "persons",
                5,
                "items",
                List.of(Map.of("category", "RENT", "amount", euro("100.00"))));
        String claim = As.client("gemeinde-" + ended)
                .body(draft)
                .post(API + "/claims")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.client("gemeinde-" + goesOn).get(API + "/claims/" + claim).then().statusCode(403);

        var proposal = proposed(change("MERGER", effective, List.of(ended), List.of(goesOn)));
        officer("one", CHANGES + "/" + proposal + "/approval", "")
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES_REQUIRED"));
        officer("two", CHANGES + "/" + proposal + "/approval?dryRun=true", "")
                .then()
                .statusCode(200)
                .header("Dry-Run", "true");
        As.client("auditor").get(API + "/municipalities/" + ended).then().statusCode(200);
        officer("two", CHANGES + "/" + proposal + "/approval", "")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("ended", contains(ended), "legalSuccessor", equalTo(goesOn));

        var told = lastTold("MunicipalityDissolved", ended);
        assertThat(told.path("validTo").asText())
                .isEqualTo(effective.minusDays(1).toString());
        assertThat(told.path("successors").get(0).asText()).isEqualTo(goesOn);
        assertThat(told.path("legalSuccessor").asText()).isEqualTo(goesOn);

        var path = API + "/municipalities/";
        As.client("auditor").get(path + ended).then().statusCode(404);
        As.client("auditor")
                .get(path + ended + "?on=" + effective.minusDays(1))
                .then()
                .statusCode(200);
        As.client("auditor")
                .get(path + ended + "/versions")
                .then()
                .body(
                        "items[0].status",
                        equalTo("DISSOLVED"),
                        "items[0].dissolvedOn",
                        equalTo(effective.toString()),
                        "items[0].successors",
                        contains(goesOn));
        As.client("auditor").get(path + goesOn).then().body("predecessors", contains(ended));

        // The successor acts on the claim, sees it among its own, and counts for the old key in the old survey only.
        As.client("gemeinde-" + goesOn)
                .post(API + "/claims/" + claim + "/submission")
                .then()
                .statusCode(200);
        As.client("gemeinde-" + goesOn)
                .get(API + "/claims?ags=" + goesOn)
                .then()
                .body("items.id", hasItem(claim));
        As.client("gemeinde-" + goesOn)
                .body(Map.of("cohortPersons", 4, "familyReunificationPersons", 1, "reason", "Probe"))
                .put(API + "/surveys/" + year + "/head-counts/" + ended)
                .then()
                .statusCode(200)
                .body("onBehalf", equalTo(false));
        As.client("gemeinde-" + goesOn)
                .body(Map.of("cohortPersons", 4, "familyReunificationPersons", 1, "reason", "Probe"))
                .put(API + "/surveys/" + (year + 1) + "/head-counts/" + ended)
                .then()
                .statusCode(404);
        As.client("gemeinde-" + goesOn)
                .get(API + "/surveys/" + year + "/head-counts")
                .then()
                .body("items.ags", hasItems(ended, goesOn));
        As.client("gemeinde-" + goesOn)
                .get(API + "/surveys/" + (year + 1) + "/head-counts")
                .then()
                .body("items.ags", contains(goesOn));
        // The town hall that ended still hears what happens to its claims; strangers do not.
        Facts.await(() -> hears("gemeinde-" + goesOn, claim) && hears("gemeinde-" + ended, claim));
        assertThat(hears("gemeinde-08415061", claim)).isFalse();
    }

    private static boolean hears(String client, String claim) {
        long after = 0;
        while (true) {
            var page = As.client(client)
                    .get(API + "/changes?limit=500&after=" + after)
                    .jsonPath();
            if (page.getList("items.subject").contains(claim)) {
                return true;
            }
            if (page.getList("items").isEmpty()) {
                return false;
            }
            after = Long.parseLong(page.getString("next"));
        }
    }

    @Test
    void two_become_a_new_one_that_the_change_itself_describes_and_the_day_before_knows_only_them() {
        var day = known("08437912", "08437913");
        var change = change("MERGER", day.plusDays(5), List.of("08437912", "08437913"), List.of("08437914"));
        officer("one", CHANGES, change).then().statusCode(422).body("errors[0].pointer", equalTo("/successors/0"));
        change.put("newMunicipalities", List.of(newcomer("08437914")));
        approved(change);
        assertThat(lastTold("MunicipalityRegistered", "08437914")
                        .path("validFrom")
                        .asText())
                .isEqualTo(day.plusDays(5).toString());
        for (String ended : List.of("08437912", "08437913")) {
            assertThat(lastTold("MunicipalityDissolved", ended)
                            .path("legalSuccessor")
                            .asText())
                    .isEqualTo("08437914");
        }
        As.client("auditor")
                .get(API + "/municipalities/08437914?on=" + day.plusDays(4))
                .then()
                .statusCode(404);
        As.client("auditor")
                .get(API + "/municipalities/08437914")
                .then()
                .body("predecessors", contains("08437912", "08437913"), "ars", equalTo("084370001914"));
    }

    @Test
    void a_split_names_all_who_follow_and_nobody_who_takes_the_rights_until_that_is_decided() {
        var day = known("08437915");
        var change = change("SPLIT", day.plusDays(5), List.of("08437915"), List.of("08437916", "08437917"));
        change.put("newMunicipalities", List.of(newcomer("08437916"), newcomer("08437917")));
        approved(change);
        var told = lastTold("MunicipalityDissolved", "08437915");
        assertThat(told.path("successors")).hasSize(2);
        assertThat(told.path("legalSuccessor").isNull()).isTrue();
        As.client("gemeinde-08437916")
                .get(API + "/surveys/2026/head-counts/08437915")
                .then()
                .statusCode(403);
    }

    @Test
    void a_key_changes_and_all_else_stays() {
        var day = known("08437918");
        approved(change("KEY_CHANGE", day.plusDays(5), List.of("08437918"), List.of("08437919")));
        As.client("auditor")
                .get(API + "/municipalities/08437919")
                .then()
                .body("name", equalTo("Ort 08437918"), "predecessors", contains("08437918"));
    }

    @Test
    void a_district_ends_with_its_last_municipality_and_a_complete_register_may_lack_it_then() {
        known();
        take(RegisterFiles.whole(Days.asOf(Days.next())), "?complete=true");
        var day = Days.next();
        take(
                RegisterFiles.whole(Days.asOf(day))
                        .district("08439", "Kreis auf Zeit", "44")
                        .municipality("08439001", "Letzter Ort", "64", 500),
                "");
        approved(change("KEY_CHANGE", day.plusDays(3), List.of("08439001"), List.of("08437935")));
        As.client("auditor").get(API + "/districts?on=" + day).then().body("items.district", hasItem("08439"));
        As.client("auditor").get(API + "/districts").then().body("items.district", not(hasItem("08439")));
        As.client("auditor")
                .get(API + "/districts/08439/versions")
                .then()
                .body("items[0].validTo", equalTo(day.plusDays(2).toString()));
        take(RegisterFiles.whole(Days.asOf(day.plusDays(4))), "?complete=true");
    }

    private static void take(RegisterFiles file, String query) {
        As.client("ministry")
                .contentType("text/plain; charset=UTF-8")
                .body(file.text())
                .post(API + "/registry-imports" + query)
                .then()
                .statusCode(200);
    }

    @Test
    void a_part_that_changes_hands_ends_nobody() {
        var day = known("08437920", "08437921");
        var id = proposed(change("PART_TRANSFER", day.plusDays(5), List.of("08437920"), List.of("08437921")));
        officer("two", CHANGES + "/" + id + "/approval", "")
                .then()
                .statusCode(200)
                .body("ended", empty(), "legalSuccessor", nullValue());
        As.client("auditor")
                .get(CHANGES + "?ags=08437920&kind=PART_TRANSFER&status=APPROVED")
                .then()
                .body("items.id", contains(id));
        assertThat(Facts.count("MunicipalityDissolved", "08437920")).isZero();
    }

    @Test
    void who_followed_what_a_complete_register_lacked_is_told_again_and_the_day_of_the_law_holds() {
        known("08437922", "08437923");
        var day = Days.next();
        var file = RegisterFiles.whole(Days.asOf(day)).municipality("08437923", "Ort 08437923", "64", 2000, 2468);
        String imported = As.client("ministry")
                .contentType("text/plain; charset=UTF-8")
                .body(file.text())
                .post(API + "/registry-imports?complete=true")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        As.client("auditor")
                .get(API + "/registry-imports/" + imported + "/differences?kind=MISSING&limit=500")
                .then()
                .body(
                        "items.find { it.ags == '08437922' }.suggestedSuccessors",
                        contains("08437923"),
                        "items.find { it.ags == '08437922' }.because",
                        equalTo("AREA_GREW_BY_AS_MUCH"));
        assertThat(lastTold("MunicipalityDissolved", "08437922").path("successors"))
                .isEmpty();

        var law = day.minusDays(3);
        var change = change("MERGER", law, List.of("08437922"), List.of("08437923"));
        change.put("registryImport", imported);
        approved(change);
        var fact = lastTold("MunicipalityDissolved", "08437922");
        assertThat(fact.path("legalSuccessor").asText()).isEqualTo("08437923");
        assertThat(fact.path("validTo").asText()).isEqualTo(day.minusDays(4).toString());
    }

    @Test
    void what_the_register_cannot_say_is_refused_and_nothing_is_written() {
        var day = known("08437924", "08437925");
        officer("one", CHANGES, change("MERGER", day.plusDays(5), List.of("08437999"), List.of("08437924")))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/predecessors/0"));
        var future = proposed(change("MERGER", LocalDate.of(2099, 1, 1), List.of("08437924"), List.of("08437925")));
        officer("two", CHANGES + "/" + future + "/approval", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANGE_NOT_YET_EFFECTIVE"));
        var ancient = proposed(change("MERGER", LocalDate.of(1950, 1, 1), List.of("08437924"), List.of("08437925")));
        officer("two", CHANGES + "/" + ancient + "/approval", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANGE_CONTRADICTS_REGISTER"));
        approved(change("MERGER", day.plusDays(5), List.of("08437924"), List.of("08437925")));
        var again = proposed(change("MERGER", day.plusDays(5), List.of("08437924"), List.of("08437925")));
        officer("two", CHANGES + "/" + again + "/approval", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANGE_CONTRADICTS_REGISTER"));
        officer("two", CHANGES + "/" + again + "/rejection", Map.of("reason", "doppelt"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"), "reason", equalTo("doppelt"));
        officer("two", CHANGES + "/" + again + "/approval", "").then().statusCode(409);
    }

    @Test
    void the_database_refuses_one_pair_of_eyes_too() throws SQLException {
        var day = known("08437926", "08437927");
        var id = proposed(change("MERGER", day.plusDays(5), List.of("08437926"), List.of("08437927")));
        assertThat(refusal("UPDATE territorial_change SET status = 'APPROVED', decided_by = proposed_by,"
                        + " decided_at = now() WHERE id = '" + id + "'"))
                .contains("violates check constraint");
        assertThat(refusal("DELETE FROM succession")).contains("permission denied");
        assertThat(refusal("UPDATE territorial_change SET effective_on = now()"))
                .contains("permission denied");
    }

    private static String refusal(String statement) {
        try {
            Sql.execute(statement);
            return "done";
        } catch (SQLException refused) {
            return refused.getMessage();
        }
    }

    @Test
    void who_administers_for_others_reaches_them_on_its_days_only() {
        known("08437928", "08437929");
        var association = RegisterFiles.asOf(Days.asOf(Days.next()))
                .district("08437", "Sigmaringen", "44")
                .association("084370099", "GVV Probe", "56");
        As.client("ministry")
                .contentType("text/plain; charset=UTF-8")
                .body(association.text())
                .post(API + "/registry-imports")
                .then()
                .statusCode(200);
        Stage.survey(2026);
        var path = API + "/joint-administrations/084370099";
        var members = List.of(
                Map.of("ags", "08437928", "validFrom", "2017-01-01", "legalSource", "Satzung"),
                Map.of(
                        "ags",
                        "08437929",
                        "validFrom",
                        "2017-01-01",
                        "validTo",
                        "2019-12-31",
                        "legalSource",
                        "Satzung"));
        As.client("ministry")
                .body(Map.of("name", "GVV Probe", "members", members))
                .put(path)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"");
        As.client("ministry")
                .body(Map.of("name", "GVV Probe", "members", members))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        As.client("ministry")
                .header("If-Match", "\"7\"")
                .body(Map.of("name", "Anders", "members", members))
                .put(path)
                .then()
                .statusCode(412);
        var joint = Set.of("084370099");
        As.someone("joint", Set.of("municipality"), joint)
                .body(Map.of("cohortPersons", 7, "familyReunificationPersons", 0))
                .put(API + "/surveys/2026/head-counts/08437928")
                .then()
                .statusCode(200);
        As.someone("joint", Set.of("municipality"), joint)
                .get(API + "/surveys/2026/head-counts/08437929")
                .then()
                .statusCode(403);
        As.client("auditor")
                .get(API + "/joint-administrations?ags=08437929&on=2018-06-01")
                .then()
                .body("items.unit", hasItem("084370099"));
        As.client("auditor")
                .get(API + "/joint-administrations?ags=08437929")
                .then()
                .body("items.unit", not(hasItem("084370099")));
        As.client("ministry")
                .body(Map.of(
                        "name",
                        "GVV Probe",
                        "members",
                        List.of(Map.of("ags", "08437999", "validFrom", "2017-01-01", "legalSource", "Satzung"))))
                .put(path)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/members/0/ags"));
    }
}
