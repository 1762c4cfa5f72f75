package de.integrationspakt.budget.report;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Sql;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnPlatform
class ReportsTest {

    @Test
    void a_report_as_of_a_moment_is_the_same_for_ever() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var now = report(null);
        var moment = now.getString("asOf");
        Given.aRequest(line, KIRCHHEIM, 450_050);
        var then = report(moment);
        assertThat(then.getLong("ledgerNumber")).isEqualTo(now.getLong("ledgerNumber"));
        assertThat(then.getString(reserved(line))).isEqualTo("0.00");
        assertThat(report(null).getString(reserved(line))).isEqualTo("4500.50");
        assertThat(report(moment).getList("lines")).isEqualTo(then.getList("lines"));
        assertThat(report("2019-12-31").getList("lines")).isEmpty();
    }

    @Test
    void a_report_says_what_was_asked_by_whom_and_what_it_rests_on() {
        Given.aLineWithShares("COST_CLAIM");
        var report = report(null);
        assertThat(report.getString("report")).isEqualTo("execution");
        assertThat(report.getString("asked.year")).isEqualTo("2020");
        assertThat(report.getString("askedBy")).isEqualTo("auditor");
        assertThat(report.getString("askedAt")).isNotBlank();
        assertThat(report.getLong("ledgerNumber")).isEqualTo(Sql.one("SELECT number FROM ledger_head"));
        assertThat(report.getInt("rows")).isEqualTo(report.getList("lines").size());
        var csv = as("text/csv", "de", "").asString();
        assertThat(csv).contains("# Gefragt von: auditor", "# Bis Buchung Nr.: ", "# Ende, Zeilen: ");
    }

    @Test
    void rows_come_in_the_order_asked_for() {
        Given.aLineWithShares("COST_CLAIM");
        Given.aLine("ILA", 2020, "77.00", "COST_CLAIM");
        var sorted = As.client("auditor")
                .queryParam("year", 2020)
                .queryParam("sort", "-appropriation")
                .get(API + "/reports/execution")
                .jsonPath()
                .getList("lines.appropriation.amount", String.class)
                .stream()
                .map(BigDecimal::new)
                .toList();
        assertThat(sorted).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.reverseOrder());
        As.client("auditor")
                .queryParam("year", 2020)
                .queryParam("sort", "colour")
                .get(API + "/reports/execution")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/sort"));
    }

    @Test
    void the_account_of_a_year_sets_actual_against_target() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var account = As.client("auditor")
                .queryParam("year", 2020)
                .get(API + "/reports/year-end")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var row = "account.find { it.budgetLine == '" + line + "' }.";
        assertThat(account.getString(row + "level")).isEqualTo("LINE");
        assertThat(account.getString(row + "appropriation.amount")).isEqualTo("1000000.01");
        assertThat(account.getString(row + "difference.amount")).isEqualTo("-1000000.01");
        assertThat(account.getString("account[-1].level")).isEqualTo("TOTAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"execution", "year-end"})
    void a_formal_report_is_printed(String report) throws IOException {
        var line = Given.aLineWithShares("COST_CLAIM");
        var pdf = As.client("auditor")
                .accept("application/pdf")
                .header("Accept-Language", "de")
                .queryParam("year", 2020)
                .get(API + "/reports/" + report);
        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(line, "1.000.000,01", "Gefragt von", "auditor", "Seite 1 von");
        }
    }

    @Test
    void a_moment_that_is_to_come_or_cannot_be_read_is_refused() {
        As.client("auditor")
                .queryParam("year", 2020)
                .queryParam("asOf", "2199-01-01")
                .get(API + "/reports/execution")
                .then()
                .statusCode(422);
        As.client("auditor")
                .queryParam("year", 2020)
                .queryParam("asOf", "yesterday")
                .get(API + "/reports/execution")
                .then()
                .statusCode(400);
        As.client("auditor")
                .get(API + "/reports/execution")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/year"));
    }

    @Test
    void a_report_comes_as_the_caller_asks() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var csv = as("text/csv", "de", "");
        assertThat(csv.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"execution-2020.csv\"");
        assertThat(csv.asString())
                .contains("Haushaltsstelle;Gesamtsoll;Zugewiesen")
                .contains(line + ";1000000,01;1000000,01;0,00;");
        assertThat(as("application/json", "en", "xlsx").asByteArray()).startsWith('P', 'K');
        as("application/json", "en", "doc")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/format"))
                .body("errors[0].detail", equalTo("is one of: json, csv, xlsx, pdf"));
        as("image/png", "en", "").then().statusCode(406);
    }

    private static Response as(String accept, String language, String format) {
        return As.client("auditor")
                .accept(accept)
                .header("Accept-Language", language)
                .queryParam("year", 2020)
                .queryParam("format", format)
                .get(API + "/reports/execution");
    }

    private static JsonPath report(String asOf) {
        var call = As.client("auditor").queryParam("year", 2020);
        if (asOf != null) call.queryParam("asOf", asOf);
        return call.get(API + "/reports/execution")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String reserved(String line) {
        return "lines.find { it.budgetLine == '" + line + "' }.reserved.amount";
    }
}
