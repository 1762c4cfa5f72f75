package de.integrationspakt.budget.recovery;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.euro;

import de.integrationspakt.budget.Given;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** What recoveries begin with: something paid that was not all due. */
public final class GivenRecovery {

    static final String RECOVERIES = API + "/recoveries";

    private GivenRecovery() {}

    /** A request that was reserved and paid; 4,500.50 EUR. @return the reservation */
    public static String aPaidRequest(String line, String request) {
        var reservation =
                Facts.told("FundsReserved", request).get(0).path("reservation").asText();
        pay(line);
        return reservation;
    }

    /** Pays all that is ordered on the line. @return the payment order */
    public static String pay(String line) {
        return pay(line, "2020-12-10");
    }

    /** Pays what is due by the day. @return the payment order */
    public static String pay(String line, String dueOn) {
        Given.aPayee("08116", "Landkreis Esslingen");
        var order = prepare(line, dueOn);
        var path = API + "/payment-orders/" + order;
        As.client("treasury-b").post(path + "/release").then().statusCode(200);
        As.client("treasury-a")
                .body(Map.of("executedOn", "2020-12-10"))
                .post(path + "/confirmation")
                .then()
                .statusCode(200);
        return order;
    }

    private static String prepare(String line, String dueOn) {
        return As.client("treasury-a")
                .body(Map.of("budgetLine", line, "dueOn", dueOn))
                .post(API + "/payment-orders")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String computed(String reservation, String amount) {
        return compute(reservation, amount).statusCode(201).extract().path("id");
    }

    static ValidatableResponse compute(String reservation, String amount) {
        return As.client("grant-office-a")
                .body(Map.of(
                        "reservation",
                        reservation,
                        "amount",
                        euro(amount),
                        "cause",
                        "AUDIT",
                        "reason",
                        "Wachdienst nicht zuwendungsfähig"))
                .post(RECOVERIES)
                .then();
    }

    static void heard(String recovery) {
        act("grant-office-a", recovery, "hearing", Map.of("sentOn", "2021-02-01", "answerDueOn", "2021-03-01"))
                .statusCode(200);
    }

    static ValidatableResponse decide(String client, String recovery, String amount, boolean withhold) {
        return act(client, recovery, "decision", decision(amount, withhold));
    }

    static Map<String, Object> decision(String amount, boolean withhold) {
        return new LinkedHashMap<>(Map.of(
                "amount",
                euro(amount),
                "dueOn",
                "2021-05-01",
                "legalGround",
                "§ 49a LVwVfG",
                "reason",
                "Zweckverfehlung",
                "withhold",
                withhold));
    }

    /** Computed, heard and decided. */
    public static String decided(String reservation, String amount, boolean withhold) {
        var recovery = computed(reservation, amount);
        heard(recovery);
        decide("grant-office-b", recovery, amount, withhold).statusCode(200);
        return recovery;
    }

    /** Of a request of 4,500.50 EUR that was paid on 10 December 2020. */
    public static String decidedOf(String line, String holder, String amount, boolean withhold) {
        return decided(aPaidRequest(line, Given.aRequest(line, holder, 450_050)), amount, withhold);
    }

    public static void repaid(String recovery, String amount) {
        repay(recovery, amount).statusCode(200);
    }

    static ValidatableResponse repay(String recovery, String amount) {
        return act("treasury-a", recovery, "repayments", repayment(amount));
    }

    static Map<String, Object> repayment(String amount) {
        return Map.of("amount", euro(amount), "receivedOn", "2021-05-03", "reference", "Kontoauszug 2021-88");
    }

    static ValidatableResponse act(String client, String recovery, String step, Map<String, ?> body) {
        return As.client(client)
                .body(body)
                .post(RECOVERIES + "/" + recovery + "/" + step)
                .then();
    }
}
