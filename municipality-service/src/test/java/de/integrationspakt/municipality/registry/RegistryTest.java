package de.integrationspakt.municipality.registry;

import static de.integrationspakt.municipality.Stage.API;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import de.integrationspakt.municipality.OnPlatform;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class RegistryTest {
    /** In the last district, used by no other test. */
    private static final String LAST = "08437005";

    private LocalDate today;

    @BeforeEach
    void nextDay() {
        today = Days.next();
    }

    private String day(int after) {
        return Days.asOf(today.plusDays(after));
    }

    private static ValidatableResponse send(RegisterFiles file, String query) {
        return As.client("ministry")
                .contentType("text/plain; charset=UTF-8")
                .body(file.text())
                .post(API + "/registry-imports" + query)
                .then();
    }

    private static JsonPath take(RegisterFiles file, String query) {
        return send(file, query).statusCode(200).extract().jsonPath();
    }

    private static int told(String ags) {
        return Facts.count("MunicipalityRegistered", ags)
                + Facts.count("MunicipalityChanged", ags)
                + Facts.count("MunicipalityDissolved", ags);
    }

    @Test
    void the_whole_state_is_imported_and_the_same_file_again_changes_and_tells_nothing() {
        var file = RegisterFiles.whole(day(0));
        var first = take(file, "");
        assertThat(first.getInt("municipalities")).isEqualTo(1101);
        assertThat(first.getInt("districts")).isEqualTo(44);
        assertThat(first.getList("rejected")).isEmpty();
        var facts = Sql.one("SELECT count(*) FROM outbox");
        var again = take(file, "");
        assertThat(again.getInt("unchanged")).isEqualTo(1101);
        assertThat(again.getInt("added") + again.getInt("changed")).isZero();
        assertThat(Sql.one("SELECT count(*) FROM outbox")).isEqualTo(facts);
        assertThat(Facts.told("MunicipalityRegistered", LAST)).isNotEmpty();
        As.client("auditor").get(API + "/districts").then().statusCode(200).body("items", hasSize(44));
    }

    @Test
    void a_dry_run_says_what_would_happen_and_leaves_no_trace() {
        take(RegisterFiles.whole(day(0)), "");
        var before = told("08437001");
        var file = RegisterFiles.asOf(day(1)).municipality("08437001", "Umbenannt", "63", 5);
        send(file, "?dryRun=true").statusCode(200).header("Dry-Run", "true").body("changed", equalTo(1));
        assertThat(told("08437001")).isEqualTo(before);
        As.client("auditor").get(API + "/municipalities/08437001").then().body("name", not(equalTo("Umbenannt")));
    }

    @Test
    void a_change_opens_a_version_and_the_days_before_keep_the_old_one() {
        take(RegisterFiles.whole(day(0)), "");
        take(RegisterFiles.asOf(day(1)).municipality("08437002", "Neuname", "63", 7), "");
        var path = API + "/municipalities/08437002";
        As.client("auditor").get(path).then().body("name", equalTo("Neuname"));
        As.client("auditor").get(path + "?on=2016-09-15").then().statusCode(200).body("name", equalTo("Ort 08437002"));
        As.client("auditor")
                .get(path + "/versions")
                .then()
                .body("items[0].validFrom", equalTo(today.plusDays(1).toString()));
        assertThat(Facts.told("MunicipalityChanged", "08437002")).last().satisfies(fact -> {
            assertThat(fact.path("name").asText()).isEqualTo("Neuname");
            assertThat(fact.path("validFrom").asText()).isEqualTo("1952-04-25");
        });
    }

    @Test
    void only_a_complete_register_dissolves_and_a_partial_one_never() {
        take(RegisterFiles.whole(day(0)), "?complete=true");
        var partial = RegisterFiles.whole(day(1)).without(LAST);
        assertThat(take(partial, "").getInt("notInFile")).isEqualTo(1);
        As.client("auditor").get(API + "/municipalities/" + LAST).then().statusCode(200);

        var halved = RegisterFiles.asOf(day(2)).state().district("08437", "Kreis 08437", "44");
        send(halved, "?complete=true").statusCode(422).body("code", equalTo("INCOMPLETE_REGISTER"));
        assertThat(take(RegisterFiles.whole(day(2)).without(LAST), "?complete=true")
                        .getInt("dissolved"))
                .isEqualTo(1);
        As.client("auditor").get(API + "/municipalities/" + LAST).then().statusCode(404);
        As.client("auditor")
                .get(API + "/municipalities/" + LAST + "?on=2017-09-15")
                .then()
                .statusCode(200);
        assertThat(Facts.told("MunicipalityDissolved", LAST)).last().satisfies(fact -> assertThat(
                        fact.path("validTo").asText())
                .isEqualTo(today.plusDays(1).toString()));

        assertThat(take(RegisterFiles.whole(day(3)), "").getInt("added")).isEqualTo(1);
        As.client("auditor")
                .get(API + "/municipalities/" + LAST)
                .then()
                .body("validFrom", equalTo(today.plusDays(3).toString()));
    }

    @Test
    void a_new_municipality_exists_since_the_day_of_the_file_once_the_register_was_complete() {
        take(RegisterFiles.whole(day(0)), "?complete=true");
        take(RegisterFiles.whole(day(1)).municipality("08437900", "Neugemeinde", "64", 9), "");
        As.client("auditor")
                .get(API + "/municipalities/08437900?on=" + today)
                .then()
                .statusCode(404);
        As.client("auditor")
                .get(API + "/municipalities/08437900?on=" + today.plusDays(1))
                .then()
                .statusCode(200);
        take(RegisterFiles.whole(day(2)), "?complete=true");
    }

    @Test
    void good_lines_are_taken_and_bad_ones_named() {
        take(RegisterFiles.whole(day(0)), "");
        var file = RegisterFiles.asOf(day(1))
                .line("60" + day(1) + "short")
                .municipality("08437003", "Gut", "63", 5)
                .municipality("08999999", "Fremd", "63", 5);
        send(file, "")
                .statusCode(200)
                .body(
                        "changed",
                        equalTo(1),
                        "rejected.line",
                        hasItems(1, 3),
                        "rejected[0].reason",
                        containsString("220"));
    }

    @Test
    void an_older_file_a_future_one_and_what_is_no_register_are_refused() {
        take(RegisterFiles.whole(day(1)), "");
        send(RegisterFiles.whole(day(0)), "").statusCode(409).body("code", equalTo("OLDER_REGISTER"));
        send(RegisterFiles.whole("20991231"), "").statusCode(422).body("code", equalTo("REGISTER_OF_THE_FUTURE"));
        send(RegisterFiles.asOf("20180101").line("ags;name"), "")
                .statusCode(422)
                .body("code", equalTo("NOT_A_REGISTER"));
        As.client("ministry")
                .contentType("text/plain")
                .body(new byte[] {(byte) 0xC3, (byte) 0x28})
                .post(API + "/registry-imports")
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_A_REGISTER"));
        As.client("ministry")
                .contentType("application/json")
                .body("{}")
                .post(API + "/registry-imports")
                .then()
                .statusCode(415);
        As.client("gemeinde-08116033")
                .contentType("text/plain")
                .body("x")
                .post(API + "/registry-imports")
                .then()
                .statusCode(403);
    }

    @Test
    void the_register_is_searched_by_district_name_and_kind_and_read_page_by_page() {
        take(RegisterFiles.whole(day(0)).municipality("08126900", "Künzelsau, Stadt", "63", 15_000), "");
        var list = API + "/municipalities";
        As.client("auditor")
                .get(list + "?district=08126&limit=500")
                .then()
                .statusCode(200)
                .body("items.district", everyItem(equalTo("08126")));
        for (String typed : new String[] {"künzel", "KUNZELSAU", "kuenz"}) {
            As.client("auditor")
                    .queryParam("q", typed)
                    .get(list)
                    .then()
                    .statusCode(200)
                    .body("items.ags", hasItem("08126900"));
        }
        As.client("auditor").queryParam("q", "%").get(list).then().body("items", hasSize(0));
        As.client("auditor").get(list + "?type=CITY_DISTRICT").then().body("items", hasSize(9));
        assertThat(pages(list + "?limit=300"))
                .hasSizeGreaterThanOrEqualTo(1101)
                .isSorted()
                .doesNotHaveDuplicates();
        for (String bad :
                new String[] {"?district=8", "?limit=0", "?limit=501", "?on=yesterday", "?type=X", "?cursor=%25"}) {
            As.client("auditor").get(list + bad).then().statusCode(oneOf(400, 422));
        }
    }

    private static List<String> pages(String first) {
        var all = new ArrayList<String>();
        var page = As.client("auditor").get(first).jsonPath();
        all.addAll(page.getList("items.ags"));
        while (page.getString("next") != null) {
            page = As.client("auditor")
                    .get(first + "&cursor=" + page.getString("next"))
                    .jsonPath();
            all.addAll(page.getList("items.ags"));
        }
        return all;
    }
}
