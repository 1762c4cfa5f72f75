package de.integrationspakt.municipality.report;

import static de.integrationspakt.municipality.Stage.API;
import static de.integrationspakt.municipality.Stage.KIRCHHEIM;
import static de.integrationspakt.municipality.Stage.REUTLINGEN;
import static de.integrationspakt.municipality.Stage.WENDLINGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.municipality.OnPlatform;
import de.integrationspakt.municipality.Stage;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class HeadCountsReportTest {
    private static final int YEAR = 2026;

    @BeforeEach
    void stage() {
        Stage.register();
        Stage.survey(YEAR - 1);
        Stage.survey(YEAR);
        Stage.count(YEAR - 1, KIRCHHEIM, 100);
        Stage.count(YEAR, KIRCHHEIM, 120);
    }

    private static ValidatableResponse report(String client, Map<String, ?> parameters) {
        return As.client(client)
                .queryParam("year", YEAR)
                .queryParams(parameters)
                .get(API + "/reports/head-counts")
                .then();
    }

    @Test
    void counts_stand_beside_those_of_the_year_before() {
        report("auditor", Map.of("missing", false))
                .statusCode(200)
                .body("municipalities.find { it.ags == '%s' }.persons".formatted(KIRCHHEIM), equalTo(120))
                .body("municipalities.find { it.ags == '%s' }.before".formatted(KIRCHHEIM), equalTo(100))
                .body("municipalities.find { it.ags == '%s' }.change".formatted(KIRCHHEIM), equalTo(20))
                .body("municipalities.ags", not(hasItem(REUTLINGEN)));
    }

    @Test
    void who_has_not_reported_is_listed_too() {
        report("statistics", Map.of("missing", true, "sort", "name"))
                .statusCode(200)
                .body("municipalities.ags", hasItem(REUTLINGEN));
    }

    @Test
    void as_of_a_moment_before_the_report_nobody_had_reported() {
        report("auditor", Map.of("asOf", Instant.now().minusSeconds(3_600).toString(), "missing", false))
                .statusCode(200)
                .body("rows", equalTo(0));
    }

    @Test
    void a_municipality_sees_its_own_row_alone() {
        report("gemeinde-" + WENDLINGEN, Map.of())
                .statusCode(200)
                .body("municipalities.ags", contains(WENDLINGEN))
                .body("askedBy", equalTo("gemeinde-" + WENDLINGEN));
    }

    @Test
    void for_a_spreadsheet_it_is_a_csv_with_its_header() {
        var csv = As.client("auditor")
                .accept("text/csv")
                .header("Accept-Language", "de")
                .queryParam("year", YEAR)
                .queryParam("missing", false)
                .get(API + "/reports/head-counts")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains(KIRCHHEIM).contains("# Jahr: " + YEAR).contains("# Siegel:");
    }

    @Test
    void an_unknown_order_is_refused_with_those_there_are() {
        report("auditor", Map.of("sort", "mood")).statusCode(400).body("errors[0].pointer", equalTo("/sort"));
    }
}
