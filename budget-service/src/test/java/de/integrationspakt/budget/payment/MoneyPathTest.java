package de.integrationspakt.budget.payment;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnPlatform
class MoneyPathTest {

    @Test
    void an_approved_request_is_reserved_ordered_released_and_paid() {
        var line = Given.aLineWithShares("COST_CLAIM");
        assertThat(Given.account(line, KIRCHHEIM).getString("items[0].allocated.amount"))
                .isEqualTo("202723.15");
        var request = Given.aRequest(line, KIRCHHEIM, 450_050);
        assertThat(Facts.told("FundsReserved", request)
                        .get(0)
                        .path("availableCents")
                        .asLong())
                .isEqualTo(20_272_315 - 450_050);

        Given.aPayee("08116", "Landkreis Esslingen");
        String order = As.client("treasury-a")
                .body(Map.of("budgetLine", line, "dueOn", "2020-12-10"))
                .post(API + "/payment-orders")
                .then()
                .statusCode(201)
                .body("status", equalTo("PREPARED"))
                .body("payments", equalTo(1))
                .body("total.amount", equalTo("4500.50"))
                .body("withoutPayee", hasSize(0))
                .extract()
                .path("id");
        var path = API + "/payment-orders/" + order;
        As.client("treasury-a")
                .post(path + "/release")
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES_REQUIRED"));
        As.client("treasury-a")
                .accept("application/xml")
                .get(path + "/pain.001")
                .then()
                .statusCode(409);
        As.client("treasury-b").post(path + "/release").then().statusCode(200).body("status", equalTo("RELEASED"));
        As.client("treasury-a")
                .accept("application/xml")
                .get(path + "/pain.001")
                .then()
                .statusCode(200)
                .body(containsString("<CtrlSum>4500.50</CtrlSum>"))
                .body(containsString("DE89370400440532013000"))
                .body(containsString(KIRCHHEIM));
        As.client("treasury-a")
                .body(Map.of("executedOn", "2020-12-10"))
                .post(path + "/confirmation")
                .then()
                .statusCode(200)
                .body("status", equalTo("EXECUTED"))
                .body("balances.paid.amount", equalTo("4500.50"))
                .body("balances.available.amount", equalTo("995499.51"));

        var paid = Facts.told("FundsPaid", request).get(0);
        assertThat(paid.path("amountCents").asLong()).isEqualTo(450_050);
        assertThat(paid.path("requester").asText()).isEqualTo("municipality");
        var account = Given.account(line, KIRCHHEIM);
        assertThat(account.getString("items[0].reserved.amount")).isEqualTo("0.00");
        assertThat(account.getString("items[0].paid.amount")).isEqualTo("4500.50");
        assertThat(account.getString("items[0].available.amount")).isEqualTo("198222.65");

        As.client("auditor")
                .queryParam("year", 2020)
                .get(API + "/reports/execution")
                .then()
                .statusCode(200)
                .body("lines.find { it.budgetLine == '" + line + "' }.appropriation.amount", equalTo("1000000.01"))
                .body("lines.find { it.budgetLine == '" + line + "' }.allocated.amount", equalTo("1000000.01"))
                .body("lines.find { it.budgetLine == '" + line + "' }.paid.amount", equalTo("4500.50"));
        var csv =
                As.client("auditor").accept("text/csv").queryParam("year", 2020).get(API + "/reports/execution");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.asString()).contains(line + ";1000000.01;1000000.01;0.00;4500.50;995499.51;");
    }
}
