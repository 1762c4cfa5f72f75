package de.integrationspakt.budget.funding;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import de.integrationspakt.budget.Crowd;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.budget.line.LineInvariants;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What was promised in one year becomes a reservation of the next. Years of each test are its own, since a programme's lines are found by year. */
@OnPlatform
class DueCommitmentsTest {

    private static final String DUE = API + "/due-commitments";
    private static final AtomicInteger YEARS = new AtomicInteger(2060);

    private final int year = YEARS.addAndGet(2);

    @Test
    void what_falls_due_becomes_reservations_and_what_the_money_does_not_reach_stays_promised() {
        var line = aLineThatPromised("40.00", "30.00", "20.00");
        var next = Given.aLine("CIVIC-ENGAGEMENT", year + 1, "65.00", "MEASURE");
        String id = propose(next)
                .statusCode(201)
                .body("commitments", equalTo(3))
                .body("amount.amount", equalTo("90.00"))
                .body("status", equalTo("PROPOSED"))
                .extract()
                .path("id");
        As.client("grant-office-a")
                .post(DUE + "/" + id + "/approval")
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES_REQUIRED"));
        As.client("grant-office-b")
                .post(DUE + "/" + id + "/approval?dryRun=true")
                .then()
                .statusCode(200)
                .body("turned", equalTo(2));
        approve(id)
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("turned", equalTo(2))
                .body("turnedAmount.amount", equalTo("60.00"))
                .body("balances.unallocated.amount", equalTo("5.00"));

        var items = As.client("auditor").get(DUE + "/" + id + "/items").then().statusCode(200);
        items.body("items.outcome", contains("TURNED", "INSUFFICIENT_FUNDS", "TURNED"))
                .body("items[1].available.amount", equalTo("25.00"))
                .body("items[1].turnedInto", nullValue());
        String turned = items.extract().path("items[0].turnedInto");
        As.client("auditor")
                .get(API + "/reservations/" + turned)
                .then()
                .body("budgetLine", equalTo(next))
                .body("amount.amount", equalTo("40.00"))
                .body("reference", equalTo("grant of 40.00"));
        Facts.told("FundsReserved", turned);
        used(line, "30.00");

        propose(next).statusCode(201).body("commitments", equalTo(1));
        LineInvariants.hold();
    }

    @Test
    void a_holders_promise_draws_on_its_own_share() {
        var line = Given.aLine("ILA", year, "100.00", "COST_CLAIM");
        Given.published(Given.aRun(line, Given.aClosedSurvey(Map.of(KIRCHHEIM, 1)), Map.of()));
        Given.anAuthority(line, year + 1, "500.00");
        reserve(line, KIRCHHEIM, "100.00", "80.00");
        var next = Given.aLine("ILA", year + 1, "100.00", "COST_CLAIM");
        String early = propose(next).statusCode(201).extract().path("id");
        approve(early).statusCode(200).body("turned", equalTo(0));
        As.client("auditor").get(DUE + "/" + early + "/items").then().body("items.outcome", contains("NO_SHARE"));
        Given.published(Given.aRun(next, Given.aClosedSurvey(Map.of(KIRCHHEIM, 1)), Map.of()));
        approve(propose(next).extract().path("id")).statusCode(200).body("turned", equalTo(1));
        assertThat(Given.account(next, KIRCHHEIM).getString("items[0].reserved.amount"))
                .isEqualTo("80.00");
        LineInvariants.hold();
    }

    @Test
    void nothing_falls_due_where_nothing_was_promised() {
        var next = Given.aLine("CIVIC-ENGAGEMENT", year + 1, "65.00", "MEASURE");
        propose(next).statusCode(409).body("code", equalTo("NOTHING_DUE"));
        propose("NONE-1").statusCode(404);
        As.client("grant-office-a")
                .body(Map.of())
                .post(DUE)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/budgetLine"));
    }

    @Test
    void what_was_given_back_meanwhile_is_not_turned() {
        aLineThatPromised("40.00");
        var next = Given.aLine("CIVIC-ENGAGEMENT", year + 1, "65.00", "MEASURE");
        String id = propose(next).extract().path("id");
        String origin = As.client("auditor")
                .get(DUE + "/" + id + "/items")
                .then()
                .extract()
                .path("items[0].reservation");
        As.client("grant-office-b")
                .body("{}")
                .post(API + "/reservations/" + origin + "/release")
                .then()
                .statusCode(200);
        approve(id).statusCode(200).body("turned", equalTo(0));
        As.client("auditor")
                .get(DUE + "/" + id + "/items")
                .then()
                .body("items.outcome", contains("NO_LONGER_PROMISED"));
    }

    @Test
    void an_ended_proposal_turns_nothing() {
        aLineThatPromised("40.00");
        var next = Given.aLine("CIVIC-ENGAGEMENT", year + 1, "65.00", "MEASURE");
        String rejected = propose(next).extract().path("id");
        end(rejected, "grant-office-b", "rejection").body("status", equalTo("REJECTED"));
        String withdrawn = propose(next).extract().path("id");
        end(withdrawn, "grant-office-a", "withdrawal").body("status", equalTo("WITHDRAWN"));
        approve(withdrawn).statusCode(409).body("code", equalTo("WRONG_STATE"));
        As.client("auditor")
                .queryParam("budgetLine", next)
                .queryParam("status", "REJECTED")
                .get(DUE)
                .then()
                .body("items.id", contains(rejected));
    }

    @Test
    void of_many_approvals_of_the_same_promise_one_turns_it() throws Exception {
        aLineThatPromised("40.00");
        var next = Given.aLine("CIVIC-ENGAGEMENT", year + 1, "65.00", "MEASURE");
        var ids = List.of(
                propose(next).extract().<String>path("id"),
                propose(next).extract().<String>path("id"));
        var place = new AtomicInteger();
        var statuses = Crowd.of(8, () -> Crowd.post(
                        "grant-office-b", DUE + "/" + ids.get(place.getAndIncrement() % 2) + "/approval", "")
                .statusCode());
        assertThat(statuses)
                .containsOnly(200, 409)
                .filteredOn(status -> status == 200)
                .hasSize(2);
        As.client("auditor")
                .queryParam("budgetLine", next)
                .get(API + "/reservations")
                .then()
                .body("items", hasSize(1));
        LineInvariants.hold();
    }

    @Test
    void who_no_longer_needs_a_grant_gives_back_the_later_years_too() {
        var line = Given.aLine("ILA", year, "100.00", "COST_CLAIM");
        Given.published(Given.aRun(line, Given.aClosedSurvey(Map.of(KIRCHHEIM, 1)), Map.of()));
        Given.anAuthority(line, year + 1, "80.00");
        Given.aPayee("08116", "Landkreis Esslingen");
        var request = UUID.randomUUID().toString();
        tell(
                "FundsRequested",
                Map.of(
                        "requestId", request,
                        "budgetLine", line,
                        "holder", KIRCHHEIM,
                        "amountCents", 10_000,
                        "commitments", List.of(Map.of("dueYear", year + 1, "amountCents", 8_000))));
        Facts.told("FundsReserved", request);
        paid(line, year + "-12-10");
        var next = Given.aLine("ILA", year + 1, "100.00", "COST_CLAIM");
        Given.published(Given.aRun(next, Given.aClosedSurvey(Map.of(KIRCHHEIM, 1)), Map.of()));
        approve(propose(next).extract().path("id")).body("turned", equalTo(1));
        assertThat(Given.account(next, KIRCHHEIM).getString("items[0].reserved.amount"))
                .isEqualTo("80.00");

        tell("FundsNoLongerNeeded", Map.of("requestId", request, "reason", "WITHDRAWN"));
        assertThat(Given.account(line, KIRCHHEIM).getString("items[0].paid.amount"))
                .isEqualTo("100.00");
        assertThat(Given.account(next, KIRCHHEIM).getString("items[0].available.amount"))
                .isEqualTo("100.00");
        LineInvariants.hold();
    }

    private static void tell(String fact, Map<String, ?> data) {
        var told = Facts.fact(fact, KIRCHHEIM, data);
        Facts.send("funding.requests", told);
        Facts.awaitHeard(told);
    }

    private static void paid(String line, String dueOn) {
        String order = As.client("treasury-a")
                .body(Map.of("budgetLine", line, "dueOn", dueOn))
                .post(API + "/payment-orders")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.client("treasury-b")
                .post(API + "/payment-orders/" + order + "/release")
                .then()
                .statusCode(200);
        As.client("treasury-a")
                .body(Map.of("executedOn", "2020-12-10"))
                .post(API + "/payment-orders/" + order + "/confirmation")
                .then()
                .statusCode(200);
    }

    /** A line of the test's own year that reserved one euro now for each, and promised these amounts for the next. */
    private String aLineThatPromised(String... amounts) {
        var line = Given.aLine("CIVIC-ENGAGEMENT", year, "100.00", "MEASURE");
        Given.anAuthority(line, year + 1, "1000.00");
        for (var amount : amounts) reserve(line, "T000001", "1.00", amount);
        return line;
    }

    private void reserve(String line, String holder, String now, String later) {
        var body = new LinkedHashMap<String, Object>(Map.of(
                "budgetLine",
                line,
                "holder",
                holder,
                "amount",
                euro(now),
                "reference",
                "grant of " + later,
                "commitments",
                List.of(Map.of("dueYear", year + 1, "amount", euro(later)))));
        As.client("grant-office-a")
                .body(body)
                .post(API + "/reservations")
                .then()
                .statusCode(201);
    }

    private void used(String line, String amount) {
        As.client("auditor")
                .queryParam("budgetLine", line)
                .queryParam("dueYear", year + 1)
                .get(API + "/commitment-authorities")
                .then()
                .body("items.used.amount", contains(amount));
        assertThat(Sql.one("SELECT sum(balance_cents)::bigint FROM account WHERE budget_line LIKE ?", line + "@%"))
                .isEqualTo(0L);
    }

    private static ValidatableResponse propose(String line) {
        return As.client("grant-office-a")
                .body(Map.of("budgetLine", line))
                .post(DUE)
                .then();
    }

    private static ValidatableResponse approve(String id) {
        return As.client("grant-office-b").post(DUE + "/" + id + "/approval").then();
    }

    private static ValidatableResponse end(String id, String client, String how) {
        return As.client(client)
                .body(Map.of("reason", "doch nicht"))
                .post(DUE + "/" + id + "/" + how)
                .then()
                .statusCode(200);
    }
}
