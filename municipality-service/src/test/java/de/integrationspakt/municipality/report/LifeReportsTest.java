package de.integrationspakt.municipality.report;

import static de.integrationspakt.municipality.Measuring.TOWN;
import static de.integrationspakt.municipality.Stage.API;
import static de.integrationspakt.municipality.Stage.KIRCHHEIM;
import static de.integrationspakt.municipality.Stage.REUTLINGEN;
import static de.integrationspakt.municipality.Stage.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.municipality.Measuring;
import de.integrationspakt.municipality.OnPlatform;
import de.integrationspakt.municipality.Stage;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claims, measures, deadlines and positions as reports, now and as of a moment. */
@OnPlatform
class LifeReportsTest {
    private static final String CLAIMS = "ILA-REPORT-2026";
    private static final String MEASURES = "DEUTSCH-REPORT-2091";

    @BeforeEach
    void stage() {
        Stage.register();
        Stage.line(CLAIMS, 2026, "COST_CLAIM");
        Stage.line(MEASURES, 2091, "MEASURE");
    }

    private static ValidatableResponse report(String client, String report, Map<String, ?> parameters) {
        return As.client(client)
                .queryParams(parameters)
                .get(API + "/reports/" + report)
                .then();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void a_claim_is_reported_as_it_was_at_the_moment() {
        var claim = Stage.draft(CLAIMS, 2026, "5000.00");
        var drafted = Instant.now().toString();
        step(TOWN, claim + "/submission", null);
        var row = "claims.find { it.claim == '%s' }".formatted(id(claim));
        report("auditor", "claims", Map.of("budgetLine", CLAIMS, "asOf", drafted))
                .statusCode(200)
                .body(row + ".status", equalTo("DRAFT"))
                .body(row + ".submittedAt", nullValue());
        report("auditor", "claims", Map.of("budgetLine", CLAIMS, "sort", "-claimed"))
                .statusCode(200)
                .body(row + ".status", equalTo("SUBMITTED"))
                .body(row + ".claimed.amount", equalTo("6000.50"))
                .body(row + ".name", notNullValue());
        report("gemeinde-" + REUTLINGEN, "claims", Map.of("budgetLine", CLAIMS))
                .statusCode(200)
                .body("claims", empty());
        report("auditor", "claims", Map.of("budgetLine", CLAIMS, "status", "PAID"))
                .statusCode(200)
                .body("claims", empty());
    }

    @Test
    void a_measure_is_reported_as_it_was_at_the_moment() {
        var measure = Measuring.draft(MEASURES, 2091);
        var drafted = Instant.now().toString();
        step(TOWN, measure + "/submission", null);
        step("grant-office-a", measure + "/assessment", Map.of());
        var row = "measures.find { it.measure == '%s' }".formatted(id(measure));
        report("ministry", "measures", Map.of("budgetLine", MEASURES, "asOf", drafted))
                .statusCode(200)
                .body(row + ".status", equalTo("DRAFT"))
                .body(row + ".granted", nullValue());
        report("ministry", "measures", Map.of("area", "LANGUAGE", "year", 2091))
                .statusCode(200)
                .body(row + ".status", equalTo("ASSESSED"))
                .body(row + ".granted.amount", equalTo("5000.00"))
                .body("measures.area", everyItem(equalTo("LANGUAGE")));
        report("ministry", "measures", Map.of("area", "ENCOUNTER", "budgetLine", MEASURES))
                .statusCode(200)
                .body("measures", empty());
    }

    @Test
    void what_is_to_be_done_is_listed_for_who_has_to_do_it() {
        var measure = Measuring.draft(MEASURES, 2091);
        step(TOWN, measure + "/submission", null);
        step("grant-office-a", measure + "/query", Map.of("question", "Who teaches?"));
        report(TOWN, "deadlines", Map.of("kind", "MEASURE_QUERY"))
                .statusCode(200)
                .body("deadlines.subject", hasItem(id(measure)))
                .body("deadlines.holder", everyItem(equalTo(KIRCHHEIM)));
        report("gemeinde-" + REUTLINGEN, "deadlines", Map.of("kind", "MEASURE_QUERY"))
                .statusCode(200)
                .body("deadlines", empty());
    }

    @Test
    void a_municipality_sees_all_of_its_own_on_one_page() throws IOException {
        Stage.survey(2026);
        Stage.count(2026, KIRCHHEIM, 268);
        var claim = Stage.draft(CLAIMS, 2026, "7000.00");
        step(TOWN, claim + "/submission", null);
        report(TOWN, "positions/" + KIRCHHEIM, Map.of("year", 2026))
                .statusCode(200)
                .body("ags", equalTo(KIRCHHEIM))
                .body("counts[0].persons", equalTo(268))
                .body("lines.find { it.budgetLine == '%s' }.share".formatted(CLAIMS), nullValue())
                .body("lines.budgetLine", hasItem(CLAIMS));
        report("gemeinde-" + REUTLINGEN, "positions/" + KIRCHHEIM, Map.of("year", 2026))
                .statusCode(403);
        report("auditor", "positions/08116999", Map.of("year", 2026)).statusCode(404);
        var pdf = As.client(TOWN)
                .accept("application/pdf")
                .header("Accept-Language", "de")
                .get(API + "/reports/positions/" + KIRCHHEIM + "?year=2026")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("2026", CLAIMS, "268");
        }
    }

    @Test
    void an_order_that_is_not_there_is_refused() {
        report("auditor", "claims", Map.of("sort", "mood")).statusCode(400);
        report("auditor", "measures", Map.of("sort", "mood")).statusCode(400);
        report("auditor", "deadlines", Map.of("sort", "mood")).statusCode(400);
        report("auditor", "claims", Map.of("asOf", "2999-01-01"))
                .statusCode(422)
                .body("errors.pointer", contains("/asOf"));
    }
}
