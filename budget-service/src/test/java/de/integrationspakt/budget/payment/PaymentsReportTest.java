package de.integrationspakt.budget.payment;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.WENDLINGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.testing.As;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the report of payments says of those that did not simply arrive, at each moment. */
@OnPlatform
class PaymentsReportTest {

    private static final String ORDERS = API + "/payment-orders";

    @Test
    void a_payment_is_shown_as_cancelled_rejected_returned_and_forwarded_from_when_that_was_known() {
        var line = Given.aLineWithShares("COST_CLAIM");
        Given.aPayee("08116", "Landkreis Esslingen");
        Given.aRequest(line, KIRCHHEIM, 450_050);
        Given.aRequest(line, WENDLINGEN, 100_000);

        var cancelled = prepared(line);
        As.client("treasury-a")
                .body(Map.of("reason", "Irrtum"))
                .post(ORDERS + "/" + cancelled + "/cancellation")
                .then()
                .statusCode(200);
        var rejected = released(line);
        imported(BankFiles.pain002(
                message(), PaymentReference.of(rejected), PaymentReference.of(rejected, 1) + " RJCT AM04 5500.50"));
        var returned = released(line);
        var sent = report(line, null);
        imported(BankFiles.camt054(
                message(),
                BankFiles.debitedAlone(PaymentReference.of(returned, 1), "5500.50"),
                BankFiles.returned(PaymentReference.of(returned, 1), "5500.50", "AB05")));
        var forwarded = released(line);
        As.client("treasury-a")
                .body(Map.of("executedOn", "2020-12-15"))
                .post(ORDERS + "/" + forwarded + "/confirmation")
                .then()
                .statusCode(200);
        var arrived = report(line, null);
        As.client("kreis-08116")
                .body(Map.of("forwardedOn", "2020-12-16"))
                .post(ORDERS + "/" + forwarded + "/payments/1/forwarding")
                .then()
                .statusCode(200);

        var now = report(line, null);
        assertThat(status(now, cancelled)).isEqualTo("CANCELLED");
        assertThat(status(now, rejected)).isEqualTo("REJECTED");
        assertThat(status(now, returned)).isEqualTo("RETURNED");
        assertThat(of(now, returned, "reason")).isEqualTo("AB05");
        assertThat(of(now, returned, "failedOn")).isEqualTo("2020-12-14");
        assertThat(status(now, forwarded)).isEqualTo("EXECUTED");
        assertThat(of(now, forwarded, "forwardedOn")).isEqualTo("2020-12-16");

        var before = report(line, sent.getString("asOf"));
        assertThat(status(before, rejected)).isEqualTo("REJECTED");
        assertThat(status(before, returned)).isEqualTo("RELEASED");
        assertThat(of(before, returned, "failedOn")).isNull();
        assertThat(before.getList("payments.order")).doesNotContain(forwarded.toString());
        assertThat(of(report(line, arrived.getString("asOf")), forwarded, "forwardedOn"))
                .isNull();
        for (var status : new String[] {"CANCELLED", "REJECTED", "RETURNED", "EXECUTED"})
            As.client("auditor")
                    .queryParams(Map.of("budgetLine", line, "status", status))
                    .get(API + "/reports/payments")
                    .then()
                    .statusCode(200)
                    .body("rows", equalTo(2));
    }

    private static String status(JsonPath report, UUID order) {
        return of(report, order, "status");
    }

    private static String of(JsonPath report, UUID order, String field) {
        return report.getString(
                "payments.find { it.order == '" + order + "' && it.holder == '" + KIRCHHEIM + "' }." + field);
    }

    private static JsonPath report(String line, String asOf) {
        var asked = As.client("auditor").queryParam("budgetLine", line);
        if (asOf != null) asked.queryParam("asOf", asOf);
        return asked.get(API + "/reports/payments")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static UUID prepared(String line) {
        return UUID.fromString(As.client("treasury-a")
                .body(Map.of("budgetLine", line, "dueOn", "2020-12-10"))
                .post(ORDERS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static UUID released(String line) {
        var order = prepared(line);
        As.client("treasury-b").post(ORDERS + "/" + order + "/release").then().statusCode(200);
        return order;
    }

    private static void imported(String file) {
        As.client("treasury-a")
                .contentType("application/xml")
                .body(file)
                .post(API + "/payment-status-imports")
                .then()
                .statusCode(201);
    }

    private static String message() {
        return UUID.randomUUID().toString().substring(0, 30);
    }
}
