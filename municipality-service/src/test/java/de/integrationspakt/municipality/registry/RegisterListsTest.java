package de.integrationspakt.municipality.registry;

import static de.integrationspakt.municipality.Stage.API;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.municipality.OnPlatform;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnPlatform
class RegisterListsTest {
    private static final String LIST = API + "/municipalities";

    private static JsonPath take(RegisterFiles file, String query) {
        return As.client("ministry")
                .contentType("text/plain; charset=UTF-8")
                .body(file.text())
                .post(API + "/registry-imports" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void more_than_a_thousand_of_one_moment_stop_no_reader_and_dissolved_ones_are_among_them() {
        var day = Days.next();
        take(RegisterFiles.whole(Days.asOf(day)).municipality("08437930", "Bald fort", "64", 77), "");
        take(RegisterFiles.whole(Days.asOf(day.plusDays(1)), 7), "?complete=true");
        var newest =
                As.client("auditor").get(LIST + "/08116033/versions").jsonPath().getString("items[0].modifiedAt");
        var first = As.client("auditor").queryParam("modifiedSince", newest).get(LIST + "?limit=200");
        var items = new ArrayList<String>();
        var page = first.jsonPath();
        var moments = new ArrayList<String>();
        var dissolved = new ArrayList<String>();
        while (true) {
            items.addAll(page.getList("items.ags"));
            moments.addAll(page.getList("items.modifiedAt"));
            dissolved.addAll(page.getList("items.findAll { it.status == 'DISSOLVED' }.ags"));
            if (page.getString("next") == null) {
                break;
            }
            page = As.client("auditor")
                    .queryParam("modifiedSince", newest)
                    .queryParam("cursor", page.getString("next"))
                    .get(LIST + "?limit=200")
                    .jsonPath();
        }
        assertThat(items).hasSizeGreaterThanOrEqualTo(1101).doesNotHaveDuplicates();
        assertThat(moments).containsOnly(newest);
        assertThat(dissolved).contains("08437930");

        var later = As.client("auditor")
                .queryParam("modifiedSince", "2999-01-01T00:00:00Z")
                .get(LIST);
        later.then().body("items", empty(), "next", nullValue());
        As.client("auditor")
                .queryParam("modifiedSince", "gestern")
                .get(LIST)
                .then()
                .statusCode(400);
    }

    @Test
    void the_register_is_filtered_sorted_and_taken_away_as_a_table() {
        var day = Days.next();
        take(
                RegisterFiles.whole(Days.asOf(day))
                        .municipality("08437931", "Aarau am Rand, Stadt", "63", 999_999)
                        .municipality("08437932", "=SUMME(A1)", "63", 5),
                "");
        As.client("auditor")
                .get(LIST + "?sort=POPULATION_DESC&limit=2")
                .then()
                .body("items[0].ags", equalTo("08437931"), "items", hasSize(2));
        As.client("auditor").get(LIST + "?region=084&limit=500").then().body("items.ags", everyItem(startsWith("084")));
        As.client("auditor")
                .get(LIST + "?association=084370001&type=TOWN&type=MARKET&limit=500")
                .then()
                .body("items.ags", hasItem("08437931"), "items.type", everyItem(equalTo("TOWN")));
        var names = pages(LIST + "?sort=NAME&district=08437&limit=7", "items.ags");
        assertThat(names).doesNotHaveDuplicates().contains("08437931", "08437932");
        assertThat(names).hasSameSizeAs(pages(LIST + "?district=08437&limit=500", "items.ags"));

        take(
                RegisterFiles.whole(Days.asOf(day.plusDays(1))).municipality("08437932", "=SUMME(A1)", "63", 5),
                "?complete=true");
        As.client("auditor")
                .get(LIST + "?status=DISSOLVED&district=08437&limit=500")
                .then()
                .body(
                        "items.find { it.ags == '08437931' }.dissolvedOn",
                        equalTo(day.plusDays(1).toString()),
                        "items.ags",
                        not(hasItem("08437932")));
        As.client("auditor")
                .get(LIST + "?status=DISSOLVED&district=08437&limit=500&on=" + day)
                .then()
                .body("items.ags", not(hasItem("08437931")));
        As.client("auditor")
                .accept("text/csv")
                .header("Accept-Language", "de")
                .get(LIST + "?district=08437")
                .then()
                .statusCode(200)
                .body(containsString("Einwohner"), not(containsString(";=SUMME")));
        As.client("auditor")
                .get(LIST + "?district=08437&format=xlsx")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/vnd.openxml"));
        for (String bad : new String[] {"?region=085", "?association=1", "?sort=X", "?status=X", "?cursor=eA"}) {
            assertThat(As.client("auditor").get(LIST + bad).statusCode())
                    .as(bad)
                    .isIn(400, 422);
        }
    }

    private static List<String> pages(String first, String what) {
        var page = As.client("auditor").get(first).jsonPath();
        var all = new ArrayList<String>(page.getList(what));
        while (page.getString("next") != null) {
            page = As.client("auditor")
                    .get(first + "&cursor=" + page.getString("next"))
                    .jsonPath();
            all.addAll(page.getList(what));
        }
        return all;
    }

    @Test
    void an_import_is_tried_and_then_kept_with_what_it_found() {
        var day = Days.next();
        take(RegisterFiles.whole(Days.asOf(day)).municipality("08437933", "Vorher", "64", 10), "");
        var file = RegisterFiles.asOf(Days.asOf(day.plusDays(1)))
                .municipality("08437933", "Nachher, Stadt", "63", 11)
                .line("60kaputt");
        var tried = take(file, "?dryRun=true");
        assertThat(tried.getString("id")).isNull();
        assertThat(tried.getList("differences.field")).contains("name", "type", "population", "2");
        var id = take(file, "").getString("id");
        var path = API + "/registry-imports/" + id;
        As.client("statistics")
                .get(path)
                .then()
                .statusCode(200)
                .body("changed", equalTo(1), "rejected", equalTo(1), "importedBy", equalTo("ministry"));
        As.client("statistics").get(API + "/registry-imports?limit=1").then().body("items[0].id", equalTo(id));
        As.client("statistics")
                .get(path + "/differences?kind=CHANGED&limit=2")
                .then()
                .body(
                        "items.before",
                        hasItems("Vorher", "MUNICIPALITY"),
                        "items.after",
                        hasItems("Nachher, Stadt", "TOWN"),
                        "next",
                        not(nullValue()));
        As.client("statistics")
                .get(path + "/differences?kind=MISSING&limit=500")
                .then()
                .body("items", hasSize(500), "items.ags", everyItem(startsWith("08")));
        As.client("statistics")
                .accept("text/csv")
                .get(path + "/differences?kind=REJECTED_LINE")
                .then()
                .statusCode(200)
                .body(containsString("characters"));
        As.client("statistics")
                .get(path + "/differences?format=xlsx")
                .then()
                .statusCode(200)
                .header("Content-Length", nullValue());
        As.client("auditor")
                .get(API + "/registry-imports/01941f29-7c00-7000-8000-0000000000ff/differences")
                .then()
                .statusCode(404);
    }

    @Test
    void associations_are_read_with_their_members_of_the_day() {
        var day = Days.next();
        take(
                RegisterFiles.asOf(Days.asOf(day))
                        .district("08437", "Sigmaringen", "44")
                        .association("084370001", "VVG der Stadt Probe", "54")
                        .association("084370002", "Einzeln", "50")
                        .association("084370003", "Unbekannt", "99")
                        .municipality("08437934", "Mitglied", "64", 10),
                "");
        As.client("auditor")
                .get(API + "/associations/084370001?on=" + day)
                .then()
                .statusCode(200)
                .body(
                        "kind",
                        equalTo("AGREED_ASSOCIATION"),
                        "members.ags",
                        hasItem("08437934"),
                        "members.size()",
                        greaterThan(0));
        As.client("auditor").get(API + "/associations/084370003").then().statusCode(404);
        As.client("auditor")
                .get(API + "/associations?district=08437&kind=SINGLE_MUNICIPALITY&q=einzel")
                .then()
                .body("items.key", hasItem("084370002"));
        take(RegisterFiles.asOf(Days.asOf(day.plusDays(1))).association("084370001", "GVV Probe", "56"), "");
        As.client("auditor").get(API + "/associations/084370001").then().body("name", equalTo("GVV Probe"));
        As.client("auditor")
                .get(API + "/associations/084370001?on=" + day)
                .then()
                .body("name", equalTo("VVG der Stadt Probe"));
    }
}
