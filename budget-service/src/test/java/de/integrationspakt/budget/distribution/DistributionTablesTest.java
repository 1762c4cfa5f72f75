package de.integrationspakt.budget.distribution;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.WENDLINGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.integrationspakt.budget.Crowd;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class DistributionTablesTest {

    private static final String TABLES = API + "/distribution-tables/";

    @BeforeEach
    void the_register_is_known() {
        Given.theRegister();
    }

    @Test
    void from_2025_the_districts_divide_by_persons_allocated_to_them() {
        Given.allocationsToDistricts();
        var line = Given.aLine("IM", 2025, "1000.00", "FUNDED_POST");
        var run = As.client("grant-office-a")
                .body(Map.of("budgetLine", line, "surveyYear", 2025, "stage", "FINAL"))
                .post(API + "/allocation-runs")
                .then()
                .statusCode(201)
                .body("surveyVersion", equalTo(0))
                .body("rule.parts[0].table", equalTo("ALLOCATIONS-2025"))
                .extract()
                .<String>path("id");
        put("ALLOCATIONS-2025", row("08116", 500), row("08415", 500))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("changed", equalTo(2));

        As.client("kreis-08116")
                .get(API + "/allocation-runs/" + run + "/allocations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].holder", equalTo("08116"))
                .body("items[0].persons", equalTo(700))
                .body("items[0].amount.amount", equalTo("700.00"))
                .body("items[0].explanation.parts[0].tableVersion", equalTo(1));
        Given.published(run);
        assertThat(Facts.told("SharePublished", line + "/08415")
                        .get(0)
                        .path("amountCents")
                        .asLong())
                .isEqualTo(30_000);
        As.client("auditor")
                .queryParam("version", 1)
                .get(TABLES + "ALLOCATIONS-2025")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("total", equalTo(1000))
                .body("rows.number", contains(700, 300));
    }

    @Test
    void a_file_is_taken_whole_or_not_at_all_and_a_dry_run_tells_why() {
        var file =
                "\uFEFFholder;name;number\r\n08116033;Kirchheim;12\r\n08116;Esslingen;3\r\n08116071;Wendlingen;1,5\r\n"
                        + "08116999;Nowhere;1\r\nKirchheim;;1\r\n08116033;Kirchheim;12\r\n";
        csv("KEY-FILE", file, "?dryRun=true")
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("rows", equalTo(1))
                .body("rejected.row", contains(2, 3, 4, 5, 6))
                .body("rejected.reason", contains("OTHER_LEVEL", "NO_NUMBER", "UNKNOWN_KEY", "NO_KEY", "DOUBLE"));
        csv("KEY-FILE", file, "")
                .then()
                .statusCode(422)
                .body("code", equalTo("TABLE_ROWS_REJECTED"))
                .body("errors.pointer", contains("/rows/1", "/rows/2", "/rows/3", "/rows/4", "/rows/5"));
        assertThat(Sql.query("SELECT 1 FROM distribution_table WHERE code = 'KEY-FILE'"))
                .isEmpty();
        csv("KEY-FILE", "holder;number\n08116033;12\n08415061;8\n", "")
                .then()
                .statusCode(201)
                .body("level", equalTo("MUNICIPALITY"))
                .body("added", equalTo(2))
                .body("total", equalTo(20));
        csv("KEY-FILE", "ags;count\n08116033;12\n", "").then().statusCode(400);
        csv("KEY-FILE", "", "").then().statusCode(422);
    }

    @Test
    void the_same_again_is_no_new_version_and_who_saw_an_older_one_is_refused() {
        var code = "KEY-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        put(code, row(KIRCHHEIM, 1)).then().statusCode(201).header("ETag", "\"1\"");
        put(code, row(KIRCHHEIM, 1))
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("unchanged", equalTo(1));
        put(code, row(WENDLINGEN, 1)).then().body("version", equalTo(2)).body("removed", equalTo(1));
        As.client("ministry")
                .header("If-Match", "\"1\"")
                .body(content(row(KIRCHHEIM, 5)))
                .put(TABLES + code)
                .then()
                .statusCode(412);
        As.client("auditor").get(TABLES + "NONE").then().statusCode(404);
    }

    @Test
    void of_two_who_set_a_table_at_once_each_gets_a_version() throws Exception {
        var code = "RACE-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        var numbers = new AtomicInteger();
        var statuses = Crowd.of(
                4, () -> put(code, row(KIRCHHEIM, numbers.incrementAndGet())).statusCode());
        assertThat(statuses).containsOnly(200, 201);
        assertThat(Sql.one("SELECT max(version) FROM distribution_table WHERE code = ?", code))
                .isEqualTo(4);
    }

    @Test
    void persons_allocated_are_not_looked_for_in_a_table_by_municipality() {
        put("BY-MUNICIPALITY", row(KIRCHHEIM, 1));
        var line = Given.aLine("NOT-YET-ASSIGNED", 2017, "1000.00", "FLAT_RATE");
        As.client("grant-office-a")
                .body(Map.of(
                        "budgetLine",
                        line,
                        "surveyYear",
                        2017,
                        "stage",
                        "FINAL",
                        "rule",
                        Map.of(
                                "rounding",
                                "HALF_UP_EURO",
                                "parts",
                                List.of(Map.of(
                                        "key", "ALLOCATIONS_TO_DISTRICTS", "weight", 1, "table", "BY-MUNICIPALITY")))))
                .post(API + "/allocation-runs")
                .then()
                .statusCode(422)
                .body("code", equalTo("TABLE_NOT_BY_DISTRICT"));
    }

    private static Response put(String code, Map<?, ?>... rows) {
        return As.client("ministry").body(content(rows)).put(TABLES + code);
    }

    private static Map<String, Object> content(Map<?, ?>... rows) {
        return Map.of("title", "Zuteilungen", "source", "Regierungspräsidium Karlsruhe", "rows", List.of(rows));
    }

    private static Response csv(String code, String file, String query) {
        return As.client("ministry")
                .contentType("text/csv; charset=UTF-8")
                .queryParam("title", "Schlüssel")
                .queryParam("source", "Ministerium")
                .body(file)
                .put(TABLES + code + query);
    }

    private static Map<String, Object> row(String holder, long number) {
        return Map.of("holder", holder, "number", number);
    }
}
