package de.integrationspakt.budget.payment;

import static de.integrationspakt.budget.Given.API;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import de.integrationspakt.budget.Crowd;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.budget.ledger.LedgerInvariants;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnPlatform
class BankStatusTest {

    private static final String ORDERS = API + "/payment-orders";
    private static final String IMPORTS = API + "/payment-status-imports";

    /** Of districts that no other test pays through. */
    private static final String ABSTATT = "08125001";

    private static final String BRETZFELD = "08126011";

    /** The district of Heilbronn is paid for Abstatt as payment 1, the Hohenlohekreis for Bretzfeld as payment 2. */
    private String line;

    private String abstatt;
    private String bretzfeld;
    private UUID order;

    private void released() {
        line = Given.aLine("ILA", 2020, "10000.00", "COST_CLAIM");
        Given.published(Given.aRun(line, Given.aClosedSurvey(Map.of(ABSTATT, 10, BRETZFELD, 10)), Map.of()));
        payee("08125", "Landkreis Heilbronn", "DE89370400440532013000");
        // A name of its own, since a payee as it failed in another test would be held back.
        payee("08126", "Hohenlohekreis " + message().substring(0, 8), "DE89370400440532013000");
        abstatt = Given.aRequest(line, ABSTATT, 450_050);
        bretzfeld = Given.aRequest(line, BRETZFELD, 100_000);
        order = prepared("5500.50");
        As.client("treasury-b").post(ORDERS + "/" + order + "/release").then().statusCode(200);
    }

    private UUID prepared(String total) {
        return UUID.fromString(As.client("treasury-a")
                .body(Map.of("budgetLine", line, "dueOn", "2020-12-10"))
                .post(ORDERS)
                .then()
                .statusCode(201)
                .body("total.amount", equalTo(total))
                .extract()
                .path("id"));
    }

    @Test
    void a_partly_rejected_order_books_what_arrived_and_frees_the_rest_until_the_payee_is_corrected() {
        released();
        var file = BankFiles.pain002(
                message(),
                PaymentReference.of(order),
                PaymentReference.of(order, 1) + " ACSC",
                PaymentReference.of(order, 2) + " RJCT AC04 1000.00",
                PaymentReference.of(order, 3) + " ACSC",
                "NOTPROVIDED ACSC");
        take(file, "?dryRun=true").statusCode(201).body("entries.outcome[0]", equalTo("MATCHED"));
        var taken = take(file, "")
                .statusCode(201)
                .body("repeated", equalTo(false))
                .body("entries.outcome", contains("MATCHED", "MATCHED", "UNKNOWN_REFERENCE", "UNKNOWN_REFERENCE"))
                .extract();
        get("").body("status", equalTo("PARTLY_EXECUTED")).body("executedOn", equalTo("2020-12-11"));
        get("/payments")
                .body("items.status", contains("EXECUTED", "REJECTED"))
                .body("items[1].reason", equalTo("AC04"))
                .body("items[1].reasonText", equalTo("Konto erloschen"));
        assertThat(Facts.told("FundsPaid", abstatt)).hasSize(1);
        assertThat(Facts.count("FundsPaid", bretzfeld)).isZero();
        assertThat(Given.account(line, BRETZFELD).getString("items[0].reserved.amount"))
                .isEqualTo("1000.00");

        // The same file again: the first report, and nothing happens.
        take(file, "")
                .statusCode(201)
                .body("repeated", equalTo(true))
                .body("id", equalTo(taken.path("id")))
                .body("entries", hasSize(4));
        assertThat(Facts.told("FundsPaid", abstatt)).hasSize(1);
        take(file.replace("RJCT", "ACSC"), "").statusCode(409).body("code", equalTo("BANK_MESSAGE_REUSED"));
        As.client("auditor")
                .get(IMPORTS + "/" + taken.path("id"))
                .then()
                .statusCode(200)
                .body("entries[1].number", equalTo(2))
                .body("entries[1].amount", equalTo("1000.00"));

        // Held back until somebody corrects the payee.
        failed().body("items.find { it.paymentOrder == '" + order + "' }.nextStep", equalTo("CORRECT_PAYEE"))
                .body("items.find { it.paymentOrder == '" + order + "' }.open.amount", equalTo("1000.00"))
                .body("items.find { it.paymentOrder == '" + order + "' }.heldBack", equalTo(true));
        As.client("treasury-a")
                .body(Map.of("budgetLine", line, "dueOn", "2020-12-10"))
                .post(ORDERS)
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTHING_TO_PAY"));
        payee("08126", "Hohenlohekreis", "DE02600501010002034304");
        prepared("1000.00");
        failed().body("items.paymentOrder", not(hasItem(order.toString())));
        LedgerInvariants.hold();
    }

    @Test
    void an_order_debited_at_once_is_executed_and_what_comes_back_is_reserved_again() {
        released();
        take(BankFiles.camt054(message(), BankFiles.debited(PaymentReference.of(order), "5500.50")), "")
                .statusCode(201)
                .body("entries.outcome", contains("MATCHED", "MATCHED"))
                .body("balances[0].budgetLine", equalTo(line))
                .body("balances[0].reserved.amount", equalTo("0.00"))
                .body("balances[0].paid.amount", equalTo("5500.50"))
                .body("balances[0].available.amount", equalTo("4499.50"));
        get("").body("status", equalTo("EXECUTED")).body("executedOn", equalTo("2020-12-10"));
        assertThat(Given.account(line, ABSTATT).getString("items[0].paid.amount"))
                .isEqualTo("4500.50");

        take(
                        BankFiles.camt054(
                                message(),
                                BankFiles.returned(PaymentReference.of(order, 1), "4400.50", "AC06"),
                                BankFiles.returned(PaymentReference.of(order, 1), "4500.50", "AC06"),
                                BankFiles.returned(PaymentReference.of(order, 1), "4500.50", "AC06")),
                        "")
                .statusCode(201)
                .body("entries.outcome", contains("AMOUNT_DIFFERS", "MATCHED", "ALREADY_KNOWN"));
        get("").body("status", equalTo("PARTLY_EXECUTED"));
        get("/payments").body("items[0].status", equalTo("RETURNED")).body("items[0].failedOn", equalTo("2020-12-14"));
        var account = Given.account(line, ABSTATT);
        assertThat(account.getString("items[0].paid.amount")).isEqualTo("0.00");
        assertThat(account.getString("items[0].reserved.amount")).isEqualTo("4500.50");
        var returned = Facts.told("FundsReturned", abstatt).get(0);
        assertThat(returned.path("amountCents").asLong()).isEqualTo(450_050);
        assertThat(returned.path("remainingCents").asLong()).isEqualTo(450_050);
        assertThat(returned.path("reason").asText()).isEqualTo("AC06");
        assertThat(returned.path("version").asLong())
                .isGreaterThan(
                        Facts.told("FundsPaid", abstatt).get(0).path("version").asLong());
        assertThat(Sql.one("SELECT status FROM funding_request WHERE id = ?", UUID.fromString(abstatt)))
                .isEqualTo("RESERVED");

        // A blocked account is asked about, not held back: the next order pays again, and this time it arrives.
        order = prepared("4500.50");
        As.client("treasury-b").post(ORDERS + "/" + order + "/release").then().statusCode(200);
        take(BankFiles.camt054(message(), BankFiles.debitedAlone(PaymentReference.of(order, 1), "4500.50")), "")
                .statusCode(201);
        assertThat(Facts.told("FundsPaid", abstatt)).hasSize(2);
        assertThat(Given.account(line, ABSTATT).getString("items[0].paid.amount"))
                .isEqualTo("4500.50");
        LedgerInvariants.hold();
    }

    @Test
    void a_message_rejected_as_a_whole_books_nothing_and_the_next_order_takes_all() {
        released();
        take(BankFiles.pain002Rejected(message(), PaymentReference.of(order)), "")
                .statusCode(201)
                .body("entries.reason", contains("AM04", "AM04"));
        get("").body("status", equalTo("REJECTED"));
        assertThat(Given.account(line, ABSTATT).getString("items[0].paid.amount"))
                .isEqualTo("0.00");
        As.client("treasury-a")
                .body(Map.of("executedOn", "2020-12-10"))
                .post(ORDERS + "/" + order + "/confirmation")
                .then()
                .statusCode(409);
        prepared("5500.50");
        LedgerInvariants.hold();
    }

    @Test
    void a_rejection_after_a_confirmation_by_hand_takes_the_booking_back() {
        released();
        As.client("treasury-a")
                .body(Map.of("executedOn", "2020-12-10"))
                .post(ORDERS + "/" + order + "/confirmation")
                .then()
                .statusCode(200);
        take(BankFiles.pain002(message(), PaymentReference.of(order), PaymentReference.of(order, 2) + " RJCT AC01"), "")
                .statusCode(201)
                .body("entries.outcome", contains("MATCHED"));
        get("/payments").body("items.status", contains("EXECUTED", "RETURNED"));
        assertThat(Facts.told("FundsReturned", bretzfeld)).hasSize(1);
        LedgerInvariants.hold();
    }

    @Test
    void of_imports_and_confirmations_at_once_every_payment_is_booked_once() throws Exception {
        released();
        var file = BankFiles.camt054(message(), BankFiles.debited(PaymentReference.of(order), "5500.50"));
        var turn = new AtomicInteger();
        var statuses = Crowd.of(
                8,
                () -> turn.getAndIncrement() % 4 == 0
                        ? Crowd.post(
                                        "treasury-a",
                                        ORDERS + "/" + order + "/confirmation",
                                        "{\"executedOn\":\"2020-12-10\"}")
                                .statusCode()
                        : take(file, "").extract().statusCode());
        assertThat(statuses).containsOnly(201, 200, 409);
        assertThat(Facts.told("FundsPaid", abstatt)).hasSize(1);
        assertThat(Given.account(line, ABSTATT).getString("items[0].paid.amount"))
                .isEqualTo("4500.50");
        assertThat(Sql.query(
                        "SELECT 1 FROM payment_status_entry e JOIN payment_status_import i ON i.id = e.import"
                                + " WHERE e.payment_order = ?",
                        order))
                .hasSize(2);
        LedgerInvariants.hold();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<x/>",
                "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.002.001.10'>&e;</Document>"
            })
    void what_is_no_message_of_the_bank_is_refused(String content) {
        take(content, "").statusCode(422).body("code", equalTo("INVALID_BANK_FILE"));
    }

    private ValidatableResponse get(String what) {
        return As.client("auditor").get(ORDERS + "/" + order + what).then().statusCode(200);
    }

    private static ValidatableResponse failed() {
        return As.client("treasury-b")
                .queryParam("limit", 500)
                .get(API + "/payees/failed")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse take(String file, String query) {
        return As.client("treasury-b")
                .contentType("application/xml")
                .body(file)
                .post(IMPORTS + query)
                .then();
    }

    private static String message() {
        return UUID.randomUUID().toString().substring(0, 30);
    }

    private static void payee(String holder, String name, String iban) {
        var address = new LinkedHashMap<String, String>();
        address.put("street", "Allee");
        address.put("buildingNumber", "17");
        address.put("postcode", "74653");
        address.put("town", "Künzelsau");
        address.put("country", "DE");
        var status = As.client("treasury-a")
                .body(Map.of("name", name, "iban", iban, "address", address))
                .put(API + "/payees/" + holder)
                .statusCode();
        assertThat(status).isIn(200, 201);
    }
}
