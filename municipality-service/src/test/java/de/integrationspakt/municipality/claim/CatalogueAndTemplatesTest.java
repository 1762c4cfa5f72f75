package de.integrationspakt.municipality.claim;

import static de.integrationspakt.municipality.Stage.API;
import static de.integrationspakt.municipality.Stage.KIRCHHEIM;
import static de.integrationspakt.municipality.Stage.REUTLINGEN;
import static de.integrationspakt.municipality.Stage.euro;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.municipality.OnPlatform;
import de.integrationspakt.municipality.Stage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class CatalogueAndTemplatesTest {
    private static final String TOWN = "gemeinde-" + KIRCHHEIM;
    private static final String VERSIONS = API + "/cost-category-versions";

    @BeforeEach
    void stage() {
        Stage.register();
    }

    private static Map<String, ?> version(String code, String eligibility, String validFrom) {
        return Map.of(
                "code",
                code,
                "block",
                "PROPERTY",
                "eligibility",
                eligibility,
                "titleDe",
                "Brandschutz",
                "titleEn",
                "Fire protection",
                "validFrom",
                validFrom);
    }

    private static String proposed(String code, String eligibility, String validFrom) {
        var proposed = As.client("ministry")
                .body(version(code, eligibility, validFrom))
                .post(VERSIONS);
        proposed.then().statusCode(201).body("status", equalTo("PROPOSED"));
        return VERSIONS + "/" + proposed.jsonPath().getString("id");
    }

    private static void approved(String path) {
        As.someone("second", Set.of(Roles.MINISTRY), Set.of("08"))
                .post(path + "/approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"));
    }

    @Test
    void a_version_holds_once_a_second_person_approved_it_and_claims_go_by_the_version_of_their_period() {
        var first = proposed("FIRE_PROTECTION", "YES", "2016-01-01");
        As.client("auditor")
                .get(API + "/cost-categories?on=2016-06-01")
                .then()
                .body("items.code", not(hasItem("FIRE_PROTECTION")));
        As.client("ministry")
                .post(first + "/approval")
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES_REQUIRED"));
        As.client("ministry")
                .body(version("FIRE_PROTECTION", "NO", "2017-01-01"))
                .post(VERSIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("CATEGORY_PROPOSAL_OPEN"));
        approved(first);
        As.client("ministry")
                .body(version("FIRE_PROTECTION", "NO", "2016-01-01"))
                .post(VERSIONS)
                .then()
                .statusCode(409)
                .body("code", equalTo("CATEGORY_VERSION_NOT_NEWER"));
        approved(proposed("FIRE_PROTECTION", "NO", "2017-01-01"));
        As.client("auditor")
                .get(VERSIONS + "?code=FIRE_PROTECTION")
                .then()
                .body("items", hasSize(2), "items[0].validTo", equalTo("2016-12-31"));
        Stage.line("ILA-CATALOGUE-2016", 2016, "COST_CLAIM");
        Stage.line("ILA-CATALOGUE-2017", 2017, "COST_CLAIM");
        As.client(TOWN)
                .body(claim("ILA-CATALOGUE-2016", 2016))
                .post(API + "/claims")
                .then()
                .statusCode(201);
        As.client(TOWN)
                .body(claim("ILA-CATALOGUE-2017", 2017))
                .post(API + "/claims")
                .then()
                .statusCode(422)
                .body("code", equalTo("CATEGORY_NOT_ELIGIBLE"));
    }

    private static Map<String, ?> claim(String line, int year) {
        return Map.of(
                "ags",
                KIRCHHEIM,
                "budgetLine",
                line,
                "periodFrom",
                year + "-02-01",
                "periodTo",
                year + "-03-31",
                "persons",
                1,
                "items",
                List.of(Map.of("category", "FIRE_PROTECTION", "amount", euro("10.00"))));
    }

    @Test
    void the_kinds_of_income_have_titles() {
        As.client("auditor")
                .header("Accept-Language", "de")
                .get(API + "/income-kinds")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'USER_FEES' }.title", equalTo("Nutzungsgebühren der Bewohner"));
    }

    private static Map<String, ?> template(String name) {
        return Map.of(
                "name",
                name,
                "persons",
                40,
                "items",
                List.of(
                        Map.of("category", "RENT", "amount", euro("900.00"), "description", "Home"),
                        Map.of("category", "WATER", "amount", euro("100.00"))),
                "income",
                List.of(Map.of("kind", "USER_FEES", "amount", euro("250.00"))));
    }

    @Test
    void a_template_is_kept_rewritten_claimed_by_and_thrown_away() {
        Stage.line("ILA-TEMPLATE-2018", 2018, "COST_CLAIM");
        var body = Map.of("ags", KIRCHHEIM, "content", template("Schlierbacher Strasse"));
        var kept = As.client(TOWN).body(body).post(API + "/claim-templates");
        kept.then().statusCode(201).header("ETag", notNullValue());
        var path = API + "/claim-templates/" + kept.jsonPath().getString("id");
        As.client(TOWN)
                .body(body)
                .post(API + "/claim-templates")
                .then()
                .statusCode(409)
                .body("code", equalTo("TEMPLATE_NAME_TAKEN"));
        As.client(TOWN)
                .header("If-Match", "\"9\"")
                .body(template("Other"))
                .put(path)
                .then()
                .statusCode(412);
        As.client(TOWN)
                .body(template("Renamed"))
                .put(path)
                .then()
                .statusCode(200)
                .body("name", equalTo("Renamed"));
        As.client("gemeinde-" + REUTLINGEN).get(path).then().statusCode(403);
        As.client("gemeinde-" + REUTLINGEN)
                .get(API + "/claim-templates")
                .then()
                .body("items.id", not(hasItem(kept.jsonPath().getString("id"))));
        As.client(TOWN)
                .body(Map.of("budgetLine", "ILA-TEMPLATE-2018", "periodFrom", "2018-01-01", "periodTo", "2018-01-31"))
                .post(path + "/claims")
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"), "claimed.amount", equalTo("750.00"), "persons", equalTo(40));
        As.client(TOWN).delete(path).then().statusCode(204);
        As.client(TOWN).get(path).then().statusCode(404);
    }
}
