package de.integrationspakt.budget.payment;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.WENDLINGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import de.integrationspakt.budget.Crowd;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnPlatform
class ForwardingTest {

    private static final String ORDERS = API + "/payment-orders";

    private String line;
    private String order;

    private void released() {
        line = Given.aLineWithShares("FLAT_RATE");
        Given.aPayee("08116", "Landkreis Esslingen");
        order = As.client("treasury-a")
                .body(Map.of("budgetLine", line, "dueOn", "2020-12-10"))
                .post(ORDERS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.client("treasury-b").post(ORDERS + "/" + order + "/release").then().statusCode(200);
    }

    private void executed() {
        released();
        As.client("treasury-a")
                .body(Map.of("executedOn", "2020-12-10"))
                .post(ORDERS + "/" + order + "/confirmation")
                .then()
                .statusCode(200);
    }

    @Test
    void a_district_forwards_an_executed_payment_once_and_its_municipalities_see_it() {
        released();
        forward("kreis-08116", "2020-12-14").statusCode(409).body("code", equalTo("WRONG_STATE"));
        As.client("treasury-a")
                .body(Map.of("executedOn", "2020-12-10"))
                .post(ORDERS + "/" + order + "/confirmation")
                .then()
                .statusCode(200);
        As.client("kreis-08116")
                .get(ORDERS + "/" + order + "/payments")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].beneficiaries.holder", contains(KIRCHHEIM, WENDLINGEN));
        As.client("kreis-08415")
                .get(ORDERS + "/" + order + "/payments")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        payments("gemeinde-" + KIRCHHEIM)
                .body("items", hasSize(1))
                .body("items[0].payee", equalTo("08116"))
                .body("items[0].amount.amount", equalTo("202723.15"))
                .body("items[0].status", equalTo("EXECUTED"))
                .body("items[0].forwardedOn", nullValue());

        forward("kreis-08415", "2020-12-14").statusCode(403).body("code", equalTo("FOREIGN_UNIT"));
        forward("kreis-08116", "2020-12-09").statusCode(422).body("errors[0].pointer", equalTo("/forwardedOn"));
        forward("kreis-08116", "2099-12-14").statusCode(422).body("errors[0].pointer", equalTo("/forwardedOn"));
        forward("kreis-08116", "2020-12-14").statusCode(200).body("forwardedOn", equalTo("2020-12-14"));
        forward("kreis-08116", "2020-12-14").statusCode(200);
        forward("kreis-08116", "2020-12-15").statusCode(409).body("code", equalTo("ALREADY_FORWARDED"));

        payments("gemeinde-" + KIRCHHEIM).body("items[0].forwardedOn", equalTo("2020-12-14"));
        payments("gemeinde-" + WENDLINGEN)
                .body("items", hasSize(1))
                .body("items[0].holder", equalTo(WENDLINGEN))
                .body("items[0].forwardedOn", equalTo("2020-12-14"));
        var told = Facts.told("PaymentForwarded", KIRCHHEIM).stream()
                .filter(fact -> fact.path("paymentOrder").asText().equals(order))
                .toList();
        assertThat(told).singleElement().satisfies(fact -> {
            assertThat(fact.path("amountCents").asLong()).isEqualTo(20_272_315);
            assertThat(fact.path("payee").asText()).isEqualTo("08116");
        });
        As.client("kreis-08116")
                .queryParam("budgetLine", line)
                .queryParam("forwarded", false)
                .get(API + "/payments")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void of_many_confirmations_at_once_each_municipality_is_told_once() throws Exception {
        executed();
        var path = ORDERS + "/" + order + "/payments/1/forwarding";
        var statuses = Crowd.of(8, () -> Crowd.post("kreis-08116", path, "{\"forwardedOn\":\"2020-12-14\"}")
                .statusCode());
        assertThat(statuses).containsOnly(200);
        assertThat(Facts.told("PaymentForwarded", WENDLINGEN))
                .filteredOn(fact -> fact.path("paymentOrder").asText().equals(order))
                .hasSize(1);
    }

    @Test
    void a_payment_for_the_payee_alone_is_not_forwarded() {
        var heilbronn = "08121000";
        line = Given.aLine("ILA", 2020, "10000.00", "COST_CLAIM");
        Given.published(Given.aRun(line, Given.aClosedSurvey(Map.of(heilbronn, 10)), Map.of()));
        Given.aPayee(heilbronn, "Stadt Heilbronn");
        Given.aRequest(line, heilbronn, 450_050);
        order = As.client("treasury-a")
                .body(Map.of("budgetLine", line, "dueOn", "2020-12-10"))
                .post(ORDERS)
                .path("id");
        As.client("treasury-b").post(ORDERS + "/" + order + "/release").then().statusCode(200);
        As.client("treasury-a")
                .body(Map.of("executedOn", "2020-12-10"))
                .post(ORDERS + "/" + order + "/confirmation")
                .then()
                .statusCode(200);
        forward("kreis-08121", "2020-12-14").statusCode(409).body("code", equalTo("NOTHING_TO_FORWARD"));
    }

    @Test
    void advice_and_order_file_have_their_columns_and_show_each_reader_its_own() {
        executed();
        var advice = ORDERS + "/" + order + "/payments/1/advice";
        var whole = csv("kreis-08116", advice).split("\\r?\\n");
        assertThat(whole[0])
                .isEqualTo(
                        "holder;amount;budgetLine;fileReference;reference;dueOn;status;executedOn;payee;payeeName;forwardedOn;endToEndId;withheld");
        assertThat(whole).hasSize(3);
        assertThat(whole[1])
                .startsWith("08116033;202723.15;" + line + ";" + line + "/")
                .contains(";2020-12-10;EXECUTED;2020-12-10;08116;Landkreis Esslingen;;");
        assertThat(csv("gemeinde-" + WENDLINGEN, advice))
                .contains("08116071;67322.24;")
                .doesNotContain(KIRCHHEIM);
        As.client("gemeinde-08415061")
                .accept("text/csv")
                .get(advice)
                .then()
                .statusCode(403)
                .body("code", equalTo("FOREIGN_UNIT"));
        assertThat(csv("gemeinde-" + KIRCHHEIM, API + "/payments?budgetLine=" + line)
                        .split("\\r?\\n"))
                .hasSize(2);

        var file = csv("treasury-a", ORDERS + "/" + order + "/order-file").split("\\r?\\n");
        assertThat(file[0])
                .isEqualTo(
                        "paymentOrder;chapter;title;year;budgetLine;fileReference;holder;amount;dueOn;payee;payeeName;iban;"
                                + "endToEndId;reference;orderedBy;preparedBy;releasedBy;releasedAt;withheld");
        assertThat(file).hasSize(3);
        assertThat(file[1])
                .startsWith(order + ";0908;633 01;2020;" + line + ";" + line + "/")
                .contains(";08116033;202723.15;2020-12-10;08116;Landkreis Esslingen;DE89370400440532013000;")
                .contains(";grant-office-b;treasury-a;treasury-b;");
    }

    private static String csv(String client, String path) {
        var answer = As.client(client).accept("text/csv").get(path);
        answer.then().statusCode(200);
        return answer.asString();
    }

    private ValidatableResponse payments(String client) {
        return As.client(client)
                .queryParam("budgetLine", line)
                .get(API + "/payments")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse forward(String client, String on) {
        return As.client(client)
                .body(Map.of("forwardedOn", on))
                .post(ORDERS + "/" + order + "/payments/1/forwarding")
                .then();
    }
}
