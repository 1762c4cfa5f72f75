package de.integrationspakt.budget.report;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.WENDLINGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.seal.Sealer;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class LedgerReportsTest {

    @Inject
    Sealer sealer;

    private static ValidatableResponse asked(String client, String report, Map<String, ?> parameters) {
        return As.client(client)
                .queryParams(parameters)
                .get(API + "/reports/" + report)
                .then();
    }

    private static ValidatableResponse asked(String report, Map<String, ?> parameters) {
        return asked("auditor", report, parameters).statusCode(200);
    }

    @Test
    void transfers_come_in_the_order_of_time_each_once() {
        var line = Given.aLineWithShares("COST_CLAIM");
        Given.aRequest(line, KIRCHHEIM, 450_050);
        var transfers = asked("transfers", Map.of("budgetLine", line))
                .body("transfers.kind", contains("APPROPRIATE", "ALLOCATE", "ALLOCATE", "ALLOCATE", "RESERVE"))
                .body("transfers[4].fromHolder", equalTo(KIRCHHEIM))
                .body("transfers[4].fromAccount", equalTo("SHARE"))
                .body("transfers[4].toAccount", equalTo("RESERVED"))
                .body("transfers[4].amount.amount", equalTo("4500.50"))
                .body("rows", equalTo(5))
                .extract()
                .jsonPath();
        assertThat(transfers.getList("transfers.number", Long.class)).isSorted().doesNotHaveDuplicates();
        asked("transfers", Map.of("budgetLine", line, "sort", "-amount"))
                .body("transfers[0].amount.amount", equalTo("1000000.01"));
        asked("transfers", Map.of("budgetLine", line, "holder", KIRCHHEIM))
                .body("transfers.kind", contains("ALLOCATE", "RESERVE"));
        asked("transfers", Map.of("budgetLine", line, "kind", "RESERVE")).body("transfers", hasSize(1));
        asked("transfers", Map.of("budgetLine", line, "to", "2019-12-31")).body("transfers", empty());
        asked("transfers", Map.of("budgetLine", line, "subject", line)).body("transfers", hasSize(1));
        asked("transfers", Map.of("budgetLine", line, "asOf", transfers.getString("transfers[0].at")))
                .body("transfers.kind", contains("APPROPRIATE"));
    }

    @Test
    void transfers_come_line_by_line_for_programs() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var answer = As.client("auditor")
                .accept("application/x-ndjson")
                .queryParam("budgetLine", line)
                .get(API + "/reports/transfers");
        var lines = answer.asString().lines().toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).contains("\"ledgerNumber\":");
        assertThat(lines.get(1)).contains("\"kind\":\"APPROPRIATE\"");
        assertThat(lines.get(5)).isEqualTo("{\"rows\":4}");
    }

    @Test
    void an_account_s_movements_carry_the_balance_after_each() {
        var line = Given.aLineWithShares("COST_CLAIM");
        Given.aRequest(line, KIRCHHEIM, 450_050);
        Given.aRequest(line, KIRCHHEIM, 1);
        asked("movements", Map.of("budgetLine", line, "holder", KIRCHHEIM))
                .body("movements.account", contains("SHARE", "SHARE", "RESERVED", "SHARE", "RESERVED"))
                .body("movements.amount.amount", contains("202723.15", "-4500.50", "4500.50", "-0.01", "0.01"))
                .body("movements.balance.amount", contains("202723.15", "198222.65", "4500.50", "198222.64", "4500.51"))
                .body("movements[1].otherAccount", equalTo("RESERVED"));
        asked("movements", Map.of("budgetLine", line, "holder", KIRCHHEIM, "from", "2199-01-01"))
                .body("movements.kind", contains("OPENING", "OPENING"))
                .body("movements.account", contains("SHARE", "RESERVED"))
                .body("movements.balance.amount", contains("198222.64", "4500.51"))
                .body("movements[0].number", equalTo(null));
        // The line's own accounts too: what leaves the pot comes to the shares.
        asked("movements", Map.of("budgetLine", line))
                .body("movements.findAll { it.account == 'POT' }[-1].balance.amount", equalTo("0.00"));
    }

    @Test
    void a_municipality_sees_its_own_movements_alone() {
        var line = Given.aLineWithShares("COST_CLAIM");
        asked("gemeinde-" + KIRCHHEIM, "movements", Map.of("budgetLine", line))
                .statusCode(200)
                .body("movements.holder", contains(KIRCHHEIM));
        asked("kreis-08116", "movements", Map.of("budgetLine", line))
                .statusCode(200)
                .body("movements.holder", contains(KIRCHHEIM, WENDLINGEN));
        asked("gemeinde-" + WENDLINGEN, "movements", Map.of("budgetLine", line, "holder", KIRCHHEIM))
                .statusCode(403);
        As.someone("local", Set.of("local-auditor"), Set.of(WENDLINGEN))
                .queryParam("budgetLine", line)
                .get(API + "/reports/movements")
                .then()
                .body("movements.holder", everyItem(equalTo(WENDLINGEN)));
    }

    @Test
    void commitments_are_summed_by_the_year_they_fall_due_in() {
        var line = Given.aLineWithShares("COST_CLAIM");
        Given.aRequest(line, KIRCHHEIM, 450_050);
        Given.aRequest(line, WENDLINGEN, 100);
        asked("commitments", Map.of("budgetLine", line))
                .body("commitments.dueYear", contains(2020, 2020, 2020, null))
                .body("commitments.holder", contains(KIRCHHEIM, WENDLINGEN, null, null))
                .body("commitments.amount.amount", contains("4500.50", "1.00", "4501.50", "4501.50"));
        asked("commitments", Map.of("budgetLine", line, "sort", "amount"))
                .body("commitments.amount.amount", contains("1.00", "4500.50"));
        asked("commitments", Map.of("budgetLine", line, "dueYear", 2021)).body("commitments", hasSize(1));
        asked("commitments", Map.of("budgetLine", line, "asOf", "2019-12-31")).body("rows", equalTo(1));
    }

    @Test
    void what_is_promised_for_later_years_falls_due_in_those() {
        var line = Given.aLineWithShares("COST_CLAIM");
        Given.anAuthority(line, 2021, "5000.00");
        Given.anAuthority(line, 2022, "5000.00");
        var request = Facts.fact(
                "FundsRequested",
                KIRCHHEIM,
                Map.of(
                        "requestId",
                        UUID.randomUUID().toString(),
                        "budgetLine",
                        line,
                        "holder",
                        KIRCHHEIM,
                        "amountCents",
                        100_000,
                        "commitments",
                        List.of(
                                Map.of("dueYear", 2021, "amountCents", 200_000),
                                Map.of("dueYear", 2022, "amountCents", 300_001))));
        Facts.send("funding.requests", request);
        Facts.awaitHeard(request);
        asked("commitments", Map.of("budgetLine", line))
                .body("names", equalTo("TODAY"))
                .body("commitments.dueYear", contains(2020, 2020, 2021, 2021, 2022, 2022, null))
                .body(
                        "commitments.amount.amount",
                        contains("1000.00", "1000.00", "2000.00", "2000.00", "3000.01", "3000.01", "6000.01"));
        asked("commitments", Map.of("budgetLine", line, "dueYear", 2022))
                .body("commitments.amount.amount", contains("3000.01", "3000.01", "3000.01"));
        asked("execution", Map.of("year", 2020, "sort", "budgetLine"))
                .body("lines.find { it.budgetLine == '" + line + "' }.commitments.amount", equalTo("5000.01"));
    }

    @Test
    void a_report_names_the_seal_it_rests_on() throws SQLException {
        var line = Given.aLineWithShares("COST_CLAIM");
        var number = asked("execution", Map.of("year", 2020)).extract().jsonPath();
        sealer.seal();
        asked("execution", Map.of("year", 2020, "asOf", number.getString("asOf")))
                .body("ledgerNumber", equalTo(number.getInt("ledgerNumber")))
                .body("seal.size", greaterThanOrEqualTo(number.getInt("ledgerNumber")))
                .body("seal.root", matchesPattern("[0-9a-f]{64}"))
                .body("lines.budgetLine", hasItem(line));
    }

    @Test
    void a_published_distribution_is_summed_by_district() throws IOException {
        var line = Given.aLineWithShares("COST_CLAIM");
        Given.aPayee("08116", "Landkreis Esslingen");
        asked("distribution", Map.of("budgetLine", line))
                .body("stage", equalTo("FINAL"))
                .body("pot.amount", equalTo("1000000.01"))
                .body("distribution.level", contains("HOLDER", "HOLDER", "DISTRICT", "HOLDER", "DISTRICT", "TOTAL"))
                .body("distribution[2].persons", equalTo(357))
                .body("distribution[2].name", equalTo("Landkreis Esslingen"))
                .body("distribution[2].amount.amount", equalTo("270045.39"))
                .body("distribution[5].amount.amount", equalTo("1000000.01"));
        asked("distribution", Map.of("budgetLine", line, "by", "DISTRICT"))
                .body("distribution.district", contains("08116", "08415", null));
        asked("distribution", Map.of("budgetLine", line, "sort", "-persons"))
                .body("distribution.persons", contains(965, 268, 89));
        asked("gemeinde-" + KIRCHHEIM, "distribution", Map.of("budgetLine", line))
                .statusCode(200);
        asked("auditor", "distribution", Map.of("budgetLine", line, "asOf", "2019-12-31"))
                .statusCode(404);
        var pdf = As.client("ministry")
                .header("Accept-Language", "de")
                .queryParam("budgetLine", line)
                .queryParam("format", "pdf")
                .get(API + "/reports/distribution");
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Verteilung", "endgültig", "1.000.000,01 EUR", "Landkreis Esslingen");
        }
    }

    @Test
    void payments_are_listed_with_the_status_they_had() {
        var line = Given.aLineWithShares("COST_CLAIM");
        Given.aPayee("08116", "Landkreis Esslingen");
        Given.aRequest(line, KIRCHHEIM, 450_050);
        var before = asked("payments", Map.of("budgetLine", line))
                .body("payments", empty())
                .extract()
                .jsonPath()
                .getString("asOf");
        String order = As.client("treasury-a")
                .body(Map.of("budgetLine", line, "dueOn", "2020-12-10"))
                .post(API + "/payment-orders")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var prepared = asked("payments", Map.of("budgetLine", line))
                .body("payments.status", contains("PREPARED"))
                .extract()
                .jsonPath()
                .getString("asOf");
        As.client("treasury-b")
                .post(API + "/payment-orders/" + order + "/release")
                .then()
                .statusCode(200);
        As.client("treasury-a")
                .body(Map.of("executedOn", "2020-12-10"))
                .post(API + "/payment-orders/" + order + "/confirmation")
                .then()
                .statusCode(200);
        asked("payments", Map.of("budgetLine", line, "year", 2020, "holder", KIRCHHEIM, "payee", "08116"))
                .body("payments[0].status", equalTo("EXECUTED"))
                .body("payments[0].executedOn", equalTo("2020-12-10"))
                .body("payments[0].amount.amount", equalTo("4500.50"))
                .body("payments[0].payeeName", equalTo("Landkreis Esslingen"))
                .body("payments[0].releasedBy", equalTo("treasury-b"));
        asked("payments", Map.of("budgetLine", line, "asOf", prepared))
                .body("payments[0].status", equalTo("PREPARED"))
                .body("payments[0].executedOn", equalTo(null))
                .body("payments[0].releasedBy", equalTo(null));
        asked("payments", Map.of("budgetLine", line, "asOf", before)).body("payments", empty());
        asked("payments", Map.of("budgetLine", line, "status", "PREPARED")).body("payments", empty());
        asked("payments", Map.of("budgetLine", line, "from", "2020-12-11")).body("payments", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "transfers?from=2018-01-02&to=2018-01-01, 422, /to",
        "transfers?from=soon, 400, /from",
        "transfers?kind=GIVE, 400, /kind",
        "transfers?sort=colour, 400, /sort",
        "transfers?format=pdf, 400, /format",
        "movements?holder=Kirchheim, 400, /holder",
        "movements?asOf=2199-01-01, 422, /asOf",
        "distribution, 422, /budgetLine",
        "distribution?budgetLine=X&by=LANE, 400, /by",
        "commitments?dueYear=soon, 400, /dueYear",
        "payments?sort=iban, 400, /sort",
        "year-end?year=1815, 422, /year"
    })
    void what_cannot_be_answered_is_refused_at_its_place(String question, int status, String pointer) {
        As.client("auditor")
                .get(API + "/reports/" + question)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
    }
}
