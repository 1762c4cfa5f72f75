package de.integrationspakt.budget.report;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.testing.As;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

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
        assertThat(report(moment).prettify()).isEqualTo(then.prettify());
        assertThat(report("2019-12-31").getList("lines")).isEmpty();
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
        assertThat(csv.asString()).contains("Haushaltsstelle;Ansatz").contains(line + ";1000000,01;1000000,01;0,00;");
        assertThat(as("application/json", "en", "xlsx").asByteArray()).startsWith('P', 'K');
        as("application/json", "en", "doc")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/format"))
                .body("errors[0].detail", equalTo("is one of: json, csv, xlsx"));
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
