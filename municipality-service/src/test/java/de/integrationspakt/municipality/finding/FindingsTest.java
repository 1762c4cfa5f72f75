package de.integrationspakt.municipality.finding;

import static de.integrationspakt.municipality.Stage.API;
import static de.integrationspakt.municipality.Stage.KIRCHHEIM;
import static de.integrationspakt.municipality.Stage.WENDLINGEN;
import static de.integrationspakt.municipality.Stage.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Sql;
import de.integrationspakt.municipality.OnPlatform;
import de.integrationspakt.municipality.Stage;
import de.integrationspakt.municipality.evidence.Samples;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class FindingsTest {
    private static final String LINE = "ILA-FINDINGS-2018";

    @BeforeEach
    void stage() {
        Stage.register();
        Stage.line(LINE, 2018, "COST_CLAIM");
    }

    /** Other tests count districts and municipalities. */
    @AfterEach
    void forget_the_peers() {
        Sql.asOwner("DELETE FROM claim_item WHERE claim IN (SELECT id FROM claim WHERE district = '08427')");
        Sql.asOwner("DELETE FROM claim_version WHERE claim IN (SELECT id FROM claim WHERE district = '08427')");
        Sql.asOwner("DELETE FROM claim WHERE district = '08427'");
        Sql.asOwner("DELETE FROM accommodation WHERE left(ags, 5) = '08427'");
        Sql.asOwner("DELETE FROM municipality WHERE district = '08427'");
        Sql.asOwner("DELETE FROM district WHERE key = '08427'");
    }

    /** A path. */
    private static String draft(String ags, String from, String to, String category, String amount) {
        var claim = Map.of(
                "ags",
                ags,
                "budgetLine",
                LINE,
                "periodFrom",
                from,
                "periodTo",
                to,
                "persons",
                10,
                "items",
                List.of(Map.of("category", category, "amount", euro(amount), "description", "for a good reason")));
        var answer = As.client("gemeinde-" + ags).body(claim).post(API + "/claims");
        answer.then().statusCode(201);
        return API + "/claims/" + answer.jsonPath().getString("id");
    }

    private static String submitted(String ags, String from, String to, String category, String amount) {
        var path = draft(ags, from, to, category, amount);
        Stage.step("gemeinde-" + ags, path + "/submission", null);
        return path;
    }

    private static void lay(String ags, String claim, byte[] document) {
        As.client("gemeinde-" + ags)
                .contentType("application/pdf")
                .body(document)
                .post(claim + "/documents?name=Rechnung.pdf")
                .then()
                .statusCode(201);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static JsonPath finding(String client, String claim, String code) {
        var findings =
                As.client(client).header("Accept-Language", "de").get(claim).jsonPath();
        List<Map<String, Object>> found = findings.getList("findings.findAll { it.code == '" + code + "' }");
        assertThat(found).as("%s of %s", code, claim).hasSize(1);
        return findings.setRootPath("findings.find { it.code == '" + code + "' }");
    }

    @Test
    void a_cost_claimed_again_is_shown_with_the_other_claim_and_its_document() {
        var invoice = Samples.pdf();
        var first = draft(KIRCHHEIM, "2018-01-01", "2018-03-31", "RENT", "31301.07");
        lay(KIRCHHEIM, first, invoice);
        var again = draft(KIRCHHEIM, "2018-03-01", "2018-04-30", "RENT", "31301.07");
        As.client("auditor").get(again).then().body("findings", empty());
        Stage.step("gemeinde-" + KIRCHHEIM, first + "/submission", null);
        lay(KIRCHHEIM, again, invoice);

        As.client("gemeinde-" + KIRCHHEIM)
                .get(again)
                .then()
                .body(
                        "findings.code",
                        containsInAnyOrder("SAME_COST_TWICE", "SAME_DOCUMENT", "OVERLAPPING_PERIOD"),
                        "findings.claims.flatten().id.unique()",
                        equalTo(List.of(id(first))));
        var same = finding("grant-office-a", again, "SAME_COST_TWICE");
        assertThat(same.getString("claims[0].amount.amount")).isEqualTo("31301.07");
        assertThat(same.getList("items")).hasSize(1);
        assertThat(same.getString("text")).contains("1 Positionen");
        var later = draft(KIRCHHEIM, "2018-05-01", "2018-06-30", "RENT", "31301.07");
        As.client("auditor").get(later).then().body("findings", empty());
    }

    @Test
    void a_municipality_does_not_see_what_another_one_claims() {
        var invoice = Samples.pdf();
        var first = submitted(KIRCHHEIM, "2018-07-01", "2018-07-31", "RENT", "31302.07");
        lay(KIRCHHEIM, first, invoice);
        var elsewhere = draft(WENDLINGEN, "2018-07-01", "2018-07-31", "RENT", "31302.07");
        As.client("auditor").get(elsewhere).then().body("findings", empty());
        lay(WENDLINGEN, elsewhere, invoice);
        assertThat(finding("grant-office-a", elsewhere, "SAME_COST_TWICE").getList("claims.id"))
                .containsExactly(id(first));
        var own = finding("gemeinde-" + WENDLINGEN, elsewhere, "SAME_DOCUMENT");
        assertThat(own.getList("claims")).isEmpty();
        assertThat(own.getString("text")).contains("1 anderen");
    }

    @Test
    void an_unusual_cost_is_shown_beside_those_of_similar_municipalities() throws SQLException {
        var line = "ILA-PEERS-2018";
        for (int town = 0; town < 7; town++) {
            peer("0842700" + town, town < 6 ? 3_000 : 60_000, line, 120_000 + 1_000 * town);
        }
        var odd = peer("08427008", 4_000, line, 240_000);
        var comparison = finding("auditor", API + "/claims/" + odd, "UNUSUAL_COST_PER_PERSON");
        assertThat(comparison.getInt("comparison.municipalities"))
                .as("not the large town")
                .isEqualTo(6);
        assertThat(comparison.getString("comparison.type")).isEqualTo("MUNICIPALITY");
        assertThat(comparison.getString("comparison.median.amount")).isEqualTo("10.22");
        assertThat(comparison.getString("comparison.medianDeviation.amount")).isEqualTo("0.13");
        assertThat(comparison.getString("comparison.value.amount")).isEqualTo("20.01");
        assertThat(comparison.getInt("comparison.populationFrom")).isEqualTo(2_000);
        assertThat(comparison.getString("text")).contains("6 vergleichbaren Gemeinden", "20,01 EUR");
        var perSquareMetre = finding("auditor", API + "/claims/" + odd, "UNUSUAL_COST_PER_SQUARE_METRE");
        assertThat(perSquareMetre.getInt("comparison.municipalities")).isEqualTo(6);
        assertThat(perSquareMetre.getString("comparison.value.amount")).isEqualTo("2.00");
        assertThat(perSquareMetre.getString("comparison.median.amount")).isEqualTo("1.02");
        var usual = Sql.one("SELECT id FROM claim WHERE budget_line = ? AND ags = '08427003'", line);
        As.client("auditor")
                .get(API + "/claims/" + usual)
                .then()
                .body("findings.code", not(hasItem("UNUSUAL_COST_PER_PERSON")));
    }

    /** A municipality with a claim for ten persons and the whole year. */
    private static UUID peer(String ags, int population, String line, long cents) throws SQLException {
        Sql.execute("INSERT INTO district (key, name, seat, kind) VALUES ('08427', 'Peers', 'Peers', 'RURAL_DISTRICT')"
                + " ON CONFLICT DO NOTHING");
        Sql.execute(
                "INSERT INTO municipality (id, ags, district, exists_from, valid_from, as_of, version, ars, name, search_text, type,"
                        + " population, area_hectares, modified_at) VALUES (?, ?, '08427', '1952-04-25', '1952-04-25', '2017-01-31', 1, ?, ?, ?,"
                        + " 'MUNICIPALITY', ?, 100, now())",
                UUID.randomUUID(),
                ags,
                "084270000" + ags.substring(5),
                "Peer " + ags,
                "peer",
                population);
        var claim = UUID.randomUUID();
        Sql.execute(
                "INSERT INTO claim (id, ags, district, budget_line, period_from, period_to, persons, status, cost_cents, income_cents,"
                        + " claimed_cents, version) VALUES (?, ?, '08427', ?, '2018-01-01', '2018-12-31', 10, 'SUBMITTED', ?, 0, ?, 1)",
                claim,
                ags,
                line,
                cents,
                cents);
        var home = home(ags, null);
        item(claim, cents, home);
        return claim;
    }

    /** A rented home of 100 square metres. @param closedOn its last day, or null */
    private static UUID home(String ags, LocalDate closedOn) throws SQLException {
        var home = UUID.randomUUID();
        Sql.execute(
                "INSERT INTO accommodation (id, ags, number, name, kind, tenure, places, square_metres, opened_on, closed_on, version,"
                        + " changed_by, changed_at) VALUES (?, ?, ?, 'Home', 'FLAT', 'RENTED', 10, 100, '2015-01-01', ?, 1, 'test', now())",
                home,
                ags,
                home.toString().substring(0, 8),
                closedOn);
        return home;
    }

    private static void item(UUID claim, long cents, UUID home) throws SQLException {
        Sql.execute(
                "INSERT INTO claim_item (claim, position, id, category, amount_cents, accommodation_id) VALUES (?, 0, ?, 'RENT', ?, ?)",
                claim,
                UUID.randomUUID(),
                cents,
                home);
    }

    @Test
    void a_home_that_was_closed_is_in_doubt() throws SQLException {
        var claim = UUID.fromString(id(draft(KIRCHHEIM, "2018-11-01", "2018-11-30", "RENT", "31305.07")));
        Sql.execute(
                "UPDATE claim_item SET accommodation_id = ? WHERE claim = ?",
                home(KIRCHHEIM, LocalDate.of(2018, 11, 15)),
                claim);
        assertThat(finding("gemeinde-" + KIRCHHEIM, API + "/claims/" + claim, "ACCOMMODATION_IN_DOUBT")
                        .getList("items"))
                .hasSize(1);
    }

    @Test
    void a_final_settlement_repeats_its_instalments() throws SQLException {
        var line = "ILA-SETTLED-2018";
        var instalment = peer("08427010", 3_000, line, 120_000);
        var settlement = UUID.randomUUID();
        Sql.execute(
                "INSERT INTO claim (id, ags, district, budget_line, period_from, period_to, persons, status, cost_cents, income_cents,"
                        + " claimed_cents, version) SELECT ?, ags, district, budget_line, period_from, period_to, persons, status,"
                        + " cost_cents, income_cents, claimed_cents, version FROM claim WHERE id = ?",
                settlement,
                instalment);
        item(settlement, 120_000, null);
        finding("auditor", API + "/claims/" + settlement, "OVERLAPPING_PERIOD");
        Sql.execute("UPDATE claim SET kind = 'INTERIM' WHERE id = ?", instalment);
        Sql.execute("UPDATE claim SET kind = 'FINAL' WHERE id = ?", settlement);
        for (var claim : List.of(instalment, settlement)) {
            As.client("auditor")
                    .get(API + "/claims/" + claim)
                    .then()
                    .body("findings.code", not(hasItem("OVERLAPPING_PERIOD")))
                    .body("findings.code", not(hasItem("SAME_COST_TWICE")));
        }
    }

    @Test
    void what_an_officer_makes_of_a_finding_is_kept_and_counted() {
        var claim = submitted(KIRCHHEIM, "2018-09-01", "2018-09-30", "SECURITY", "31303.07");
        var item = Stage.read(claim).getString("items[0].id");
        var before = report("REASON_TO_JUDGE");
        As.client("grant-office-a")
                .body(Map.of("findings", List.of(judgement("SAME_DOCUMENT", "CONFIRMED"))))
                .post(claim + "/assessment")
                .then()
                .statusCode(422)
                .body("code", equalTo("FINDING_NOT_SHOWN"), "errors[0].pointer", equalTo("/findings/0/code"));
        As.client("auditor").get(claim).then().body("status", equalTo("SUBMITTED"));
        Stage.step(
                "grant-office-a",
                claim + "/assessment",
                Map.of(
                        "recognised",
                        List.of(Map.of("itemId", item, "amount", euro("1.00"), "reason", "no guard was needed")),
                        "findings",
                        List.of(judgement("REASON_TO_JUDGE", "CONFIRMED"))));
        Stage.step("grant-office-b", claim + "/approval", null);

        As.client("auditor")
                .get(claim + "/reviews")
                .then()
                .statusCode(200)
                .body("items.decision", equalTo(List.of("ASSESSED", "APPROVED")))
                .body("items[0].by", equalTo("grant-office-a"))
                .body("items[0].recognised.amount", equalTo("1.00"))
                .body("items[0].findings", hasSize(1))
                .body("items[0].findings[0].finding.code", equalTo("REASON_TO_JUDGE"))
                .body("items[0].findings[0].finding.items", equalTo(List.of(item)))
                .body("items[0].findings[0].finding.text", containsString("reason"))
                .body("items[0].findings[0].verdict", equalTo("CONFIRMED"))
                .body("items[0].findings[0].note", equalTo("looked at it"))
                .body("items[1].findings[0].verdict", equalTo(null));
        var after = report("REASON_TO_JUDGE");
        assertThat(after.get("shown")).isEqualTo((int) before.get("shown") + 1);
        assertThat(after.get("confirmed")).isEqualTo((int) before.get("confirmed") + 1);
        assertThat(after.get("ledToReduction")).isEqualTo((int) before.get("ledToReduction") + 1);
    }

    @Test
    void a_claim_assessed_again_counts_once() {
        var claim = submitted(KIRCHHEIM, "2018-10-01", "2018-10-31", "SECURITY", "31304.07");
        var before = report("REASON_TO_JUDGE");
        for (var verdict : List.of("CONFIRMED", "UNFOUNDED")) {
            Stage.step(
                    "grant-office-a",
                    claim + "/assessment",
                    Map.of("findings", List.of(judgement("REASON_TO_JUDGE", verdict))));
        }
        var after = report("REASON_TO_JUDGE");
        assertThat(after.get("shown")).isEqualTo((int) before.get("shown") + 1);
        assertThat(after.get("confirmed")).isEqualTo(before.get("confirmed"));
        assertThat(after.get("unfounded")).isEqualTo((int) before.get("unfounded") + 1);
        Stage.step(
                "grant-office-a",
                claim + "/rejection",
                Map.of("reason", "nothing of it", "findings", List.of(judgement("REASON_TO_JUDGE", "CONFIRMED"))));
        assertThat(report("REASON_TO_JUDGE").get("ledToReduction")).isEqualTo((int) before.get("ledToReduction") + 1);
    }

    @Test
    void the_report_comes_as_a_table_too() {
        As.client("ministry")
                .header("Accept-Language", "de")
                .get(API + "/reports/findings?format=csv")
                .then()
                .statusCode(200)
                .body(containsString("Trefferquote"), containsString("SAME_DOCUMENT;Derselbe Nachweis"));
        As.client("ministry")
                .get(API + "/reports/findings?from=2018-01-01&to=2018-12-31")
                .then()
                .statusCode(200)
                .body("items.shown.sum()", equalTo(0))
                .body("items.code", hasItem("DEADLINE_NEAR"));
        As.client("ministry")
                .get(API + "/reports/findings?from=2018-01-02&to=2018-01-01")
                .then()
                .statusCode(422);
    }

    @Test
    void the_database_keeps_reviews_as_they_are() {
        assertThatThrownBy(() -> Sql.execute("UPDATE claim_review_finding SET verdict = 'UNFOUNDED'"))
                .hasMessageContaining("permission");
        assertThatThrownBy(() -> Sql.execute("DELETE FROM claim_review")).hasMessageContaining("permission");
    }

    private static Map<String, String> judgement(String code, String verdict) {
        return Map.of("code", code, "verdict", verdict, "note", "looked at it");
    }

    private static Map<String, Object> report(String code) {
        return As.client("auditor")
                .get(API + "/reports/findings?budgetLine=" + LINE)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("items.find { it.code == '" + code + "' }");
    }
}
