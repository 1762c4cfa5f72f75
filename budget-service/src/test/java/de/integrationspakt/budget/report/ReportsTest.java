package de.integrationspakt.budget.report;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.database.DatabaseRefused;
import de.integrationspakt.kernel.report.LongReading;
import de.integrationspakt.kernel.report.ReportsBusy;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Sql;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnPlatform
class ReportsTest {

    private static final int PLACES = 3;

    @Inject
    LongReading reading;

    @Inject
    Database database;

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

    private long lines() {
        return database.list("SELECT count(*) FROM budget_line", row -> row.getLong(1))
                .get(0);
    }

    @Test
    void a_reading_sees_one_moment() throws IOException {
        var seen = new ArrayList<Long>();
        reading.<Long>rows(row -> {
                    row.accept(lines());
                    Given.aLine("ILA", 2020, "1.00", "COST_CLAIM");
                    row.accept(lines());
                })
                .each(seen::add);
        assertThat(seen.get(1)).isEqualTo(seen.get(0));
        assertThat(lines()).isGreaterThan(seen.get(0));
    }

    @Test
    void a_reading_cannot_write() {
        var writing = reading.<Long>rows(row -> database.change("UPDATE budget_line SET version = version"));
        assertThatThrownBy(() -> writing.each(row -> {}))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("read-only");
    }

    @Test
    void a_reader_that_leaves_ends_the_reading() {
        var rows = new ArrayList<Long>();
        var endless = reading.<Long>rows(row ->
                database.each("SELECT generate_series(1, 10000000000)", result -> row.accept(result.getLong(1))));
        assertThatThrownBy(() -> endless.each(row -> {
                    rows.add(row);
                    if (row == 1_000) throw new IOException("left");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("left");
        assertThat(rows).hasSize(1_000);
    }

    @Test
    void a_fourth_reader_is_asked_to_come_again() throws Exception {
        var inside = new CountDownLatch(PLACES);
        var leave = new CountDownLatch(1);
        var readers = Executors.newFixedThreadPool(PLACES);
        try {
            List<Future<?>> reads = new ArrayList<>();
            for (int place = 0; place < PLACES; place++)
                reads.add(readers.submit(() -> {
                    reading.<Long>rows(row -> row.accept(lines())).each(row -> {
                        inside.countDown();
                        await(leave);
                    });
                    return null;
                }));
            inside.await();
            assertThatThrownBy(() -> reading.<Long>rows(row -> {}).each(row -> {}))
                    .isInstanceOfSatisfying(
                            ReportsBusy.class, busy -> assertThat(busy.status()).isEqualTo(503));
            leave.countDown();
            for (var read : reads) read.get();
            reading.<Long>rows(row -> {}).each(row -> {});
        } finally {
            readers.shutdown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new UncheckedIOException(new IOException(stopped));
        }
    }
}
