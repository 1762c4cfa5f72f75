package de.integrationspakt.budget.payment;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.REUTLINGEN;
import static de.integrationspakt.budget.Given.WENDLINGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import de.integrationspakt.budget.Crowd;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.budget.ledger.LedgerInvariants;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@OnPlatform
class PaymentOrdersTest {

    private static final String ORDERS = API + "/payment-orders";
    private static final String STUTTGART = "08111000";

    @Test
    void a_district_is_paid_once_for_all_its_municipalities_and_who_has_no_payee_is_listed() {
        var line = Given.aLineWithShares("FLAT_RATE");
        Given.aPayee("08116", "Landkreis Esslingen");
        String order = prepare(line)
                .statusCode(201)
                .body("payments", equalTo(1))
                .body("total.amount", equalTo("270045.39"))
                .body("withoutPayee[0].holder", equalTo(REUTLINGEN))
                .extract()
                .path("id");
        As.client("auditor")
                .get(ORDERS + "/" + order + "/payments")
                .then()
                .statusCode(200)
                .body("items[0].payee", equalTo("08116"))
                .body("items[0].beneficiaries", hasSize(2))
                .body("items[0].beneficiaries[1].holder", equalTo(WENDLINGEN));
        prepare(line).statusCode(409).body("code", equalTo("NOTHING_TO_PAY"));
        As.client("treasury-b").post(ORDERS + "/" + order + "/release").then().statusCode(200);
        var xml = As.client("treasury-b")
                .accept("application/xml")
                .get(ORDERS + "/" + order + "/pain.001")
                .asString();
        assertThat(xml).contains("2 Empfaenger").contains("<CtrlSum>270045.39</CtrlSum>");
    }

    @Test
    void where_the_version_pays_holders_themselves_no_district_is_paid_for_its_municipality() {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "1000.00", "MEASURE");
        Given.aPayee("08116", "Landkreis Esslingen");
        var esslingen = "08116019";
        Given.aRequest(line, esslingen, 10_000, "MEASURE");
        Given.aRequest(line, "08116", 20_000, "MEASURE");
        prepare(line)
                .statusCode(201)
                .body("total.amount", equalTo("200.00"))
                .body("withoutPayee[0].holder", equalTo(esslingen))
                .body("withoutPayee", hasSize(1));
    }

    @Test
    void of_many_releases_and_confirmations_at_once_one_succeeds() throws Exception {
        var line = Given.aLineWithShares("COST_CLAIM");
        Given.aPayee("08116", "Landkreis Esslingen");
        Given.aRequest(line, KIRCHHEIM, 450_050);
        String order = prepare(line).statusCode(201).extract().path("id");
        var releases = Crowd.of(8, () -> Crowd.post("treasury-b", ORDERS + "/" + order + "/release", "")
                .statusCode());
        assertThat(releases.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(releases).containsOnly(200, 409);
        var confirmations = Crowd.of(8, () -> Crowd.post(
                        "treasury-a", ORDERS + "/" + order + "/confirmation", "{\"executedOn\":\"2020-12-10\"}")
                .statusCode());
        assertThat(confirmations.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(Given.account(line, KIRCHHEIM).getString("items[0].paid.amount"))
                .isEqualTo("4500.50");
        LedgerInvariants.hold();
    }

    @Test
    void of_many_orders_prepared_at_once_one_takes_the_reservation() throws Exception {
        var line = Given.aLineWithShares("COST_CLAIM");
        Given.aPayee("08116", "Landkreis Esslingen");
        Given.aRequest(line, KIRCHHEIM, 450_050);
        var body = "{\"budgetLine\":\"" + line + "\",\"dueOn\":\"2020-12-10\"}";
        var statuses = Crowd.of(8, () -> Crowd.post("treasury-a", ORDERS, body).statusCode());
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
        assertThat(statuses).containsOnly(201, 409);
    }

    @Test
    void who_ordered_an_item_or_changed_an_iban_does_not_release() {
        var line = Given.aLine("ILA", 2020, "10000.00", "COST_CLAIM");
        Given.published(Given.aRun(line, Given.aClosedSurvey(Map.of(STUTTGART, 10)), Map.of()));
        As.someone("swapper", Set.of("treasurer"), Set.of("08"))
                .body(Map.of("name", "Landeshauptstadt Stuttgart", "iban", "DE02600501010002034304"))
                .put(API + "/payees/" + STUTTGART)
                .then()
                .statusCode(201);
        Given.aRequest(line, STUTTGART, 450_050);
        String order = prepare(line)
                .statusCode(201)
                .body("newIbans[0].changedBy", equalTo("swapper"))
                .extract()
                .path("id");
        for (var somebody : new String[] {"swapper", "grant-office-a", "grant-office-b"}) {
            As.someone(somebody, Set.of("treasurer"), Set.of("08"))
                    .post(ORDERS + "/" + order + "/release")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("FOUR_EYES_REQUIRED"));
        }
        As.client("auditor").get(ORDERS + "/" + order).then().body("status", equalTo("PREPARED"));
        As.client("treasury-b").post(ORDERS + "/" + order + "/release").then().statusCode(200);
        var xml = As.client("treasury-b")
                .accept("application/xml")
                .get(ORDERS + "/" + order + "/pain.001")
                .asString();
        assertThat(xml).contains("DE02600501010002034304");
    }

    @Test
    void a_share_is_paid_when_it_is_due_and_not_before() {
        var line = Given.aLineWithShares("FLAT_RATE");
        Given.aPayee("08116", "Landkreis Esslingen");
        As.client("treasury-a")
                .body(Map.of("budgetLine", line, "dueOn", "2020-12-09"))
                .post(ORDERS)
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTHING_TO_PAY"));
        String reservation = As.client("auditor")
                .queryParam("budgetLine", line)
                .queryParam("holder", KIRCHHEIM)
                .get(API + "/reservations")
                .path("items[0].id");
        instalments("gemeinde-" + KIRCHHEIM, reservation)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].dueOn", equalTo("2020-12-10"))
                .body("items[0].amount.amount", equalTo("202723.15"))
                .body("items[0].status", equalTo("PLANNED"));
        instalments("gemeinde-" + WENDLINGEN, reservation).statusCode(403).body("code", equalTo("FOREIGN_UNIT"));
        String order = prepare(line).statusCode(201).extract().path("id");
        instalments("kreis-08116", reservation)
                .statusCode(200)
                .body("items[0].status", equalTo("ORDERED"))
                .body("items[0].paymentOrder", equalTo(order));
    }

    @Test
    void a_post_is_paid_by_quarters_and_its_requester_hears_what_is_still_to_come() {
        var line = Given.aLine("IM", 2020, "1000000.01", "FUNDED_POST");
        Given.published(Given.aRun(line, Given.aClosedSurvey(), Map.of()));
        Given.aPayee("08116", "Landkreis Esslingen");
        var request = Given.aRequest(line, KIRCHHEIM, 64_000_03, "POST");
        payAll(line, "2020-06-30", "32000.01");
        var part = Facts.told("FundsPaid", request).get(0);
        assertThat(part.path("amountCents").asLong()).isEqualTo(32_000_01);
        assertThat(part.path("remainingCents").asLong()).isEqualTo(32_000_02);
        var reservation = part.path("reservation").asText();
        As.client("auditor").get(API + "/reservations/" + reservation).then().body("status", equalTo("RESERVED"));
        instalments("auditor", reservation)
                .body("items.amount.amount", contains("16000.00", "16000.01", "16000.01", "16000.01"))
                .body("items.status", contains("PAID", "PAID", "PLANNED", "PLANNED"));
        var account = Given.account(line, KIRCHHEIM);
        assertThat(account.getString("items[0].paid.amount")).isEqualTo("32000.01");
        assertThat(account.getString("items[0].reserved.amount")).isEqualTo("32000.02");

        payAll(line, "2020-12-31", "32000.02");
        assertThat(Facts.told("FundsPaid", request))
                .extracting(fact -> fact.path("remainingCents").asLong())
                .containsExactly(32_000_02L, 0L);
        As.client("auditor").get(API + "/reservations/" + reservation).then().body("status", equalTo("PAID"));
        LedgerInvariants.hold();
    }

    private static void payAll(String line, String dueOn, String total) {
        String order = As.client("treasury-a")
                .body(Map.of("budgetLine", line, "dueOn", dueOn))
                .post(ORDERS)
                .then()
                .statusCode(201)
                .body("total.amount", equalTo(total))
                .extract()
                .path("id");
        As.client("treasury-b").post(ORDERS + "/" + order + "/release").then().statusCode(200);
        As.client("treasury-a")
                .body(Map.of("executedOn", dueOn))
                .post(ORDERS + "/" + order + "/confirmation")
                .then()
                .statusCode(200)
                .body("status", equalTo("EXECUTED"));
    }

    private static ValidatableResponse instalments(String client, String reservation) {
        return As.client(client)
                .get(API + "/reservations/" + reservation + "/instalments")
                .then();
    }

    @Test
    void a_cancelled_order_leaves_its_items_to_the_next() {
        var line = Given.aLineWithShares("COST_CLAIM");
        Given.aPayee("08116", "Landkreis Esslingen");
        Given.aRequest(line, KIRCHHEIM, 450_050);
        String first = prepare(line).statusCode(201).extract().path("id");
        cancel(first, "?dryRun=true").statusCode(200).body("status", equalTo("CANCELLED"));
        cancel(first, "")
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("cancelledBy", equalTo("treasury-a"))
                .body("cancelReason", equalTo("Falscher Stichtag"));
        cancel(first, "").statusCode(409).body("code", equalTo("WRONG_STATE"));
        As.client("treasury-b").post(ORDERS + "/" + first + "/release").then().statusCode(409);
        As.client("treasury-b")
                .accept("application/xml")
                .get(ORDERS + "/" + first + "/pain.001")
                .then()
                .statusCode(409);
        String second = prepare(line)
                .statusCode(201)
                .body("total.amount", equalTo("4500.50"))
                .extract()
                .path("id");
        As.client("treasury-b").post(ORDERS + "/" + second + "/release").then().statusCode(200);
        cancel(second, "").statusCode(409).body("code", equalTo("WRONG_STATE"));
    }

    @Test
    void of_a_release_and_a_cancellation_at_once_one_wins() throws Exception {
        var line = Given.aLineWithShares("COST_CLAIM");
        Given.aPayee("08116", "Landkreis Esslingen");
        Given.aRequest(line, KIRCHHEIM, 450_050);
        String order = prepare(line).statusCode(201).extract().path("id");
        var turn = new AtomicInteger();
        var statuses = Crowd.of(
                8,
                () -> turn.getAndIncrement() % 2 == 0
                        ? Crowd.post("treasury-b", ORDERS + "/" + order + "/release", "")
                                .statusCode()
                        : Crowd.post("treasury-a", ORDERS + "/" + order + "/cancellation", "{\"reason\":\"Irrtum\"}")
                                .statusCode());
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(statuses).containsOnly(200, 409);
    }

    private static ValidatableResponse cancel(String order, String query) {
        return As.client("treasury-a")
                .body(Map.of("reason", "Falscher Stichtag"))
                .post(ORDERS + "/" + order + "/cancellation" + query)
                .then();
    }

    @Test
    void an_execution_in_the_future_is_refused() {
        As.client("treasury-a")
                .body(Map.of("executedOn", "2099-01-01"))
                .post(ORDERS + "/01941f29-7c00-7000-8000-0000000000b1/confirmation")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/executedOn"));
    }

    @Test
    void a_wrong_iban_is_refused_without_repeating_it() {
        As.client("treasury-a")
                .body(Map.of("name", "Landkreis Esslingen", "iban", "DE89370400440532013001"))
                .put(API + "/payees/08116")
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID_IBAN"))
                .body("errors[0].pointer", equalTo("/iban"))
                .body("detail", not(containsString("DE89")));
    }

    private static ValidatableResponse prepare(String line) {
        return As.client("treasury-a")
                .body(Map.of("budgetLine", line, "dueOn", "2020-12-10"))
                .post(ORDERS)
                .then();
    }
}
