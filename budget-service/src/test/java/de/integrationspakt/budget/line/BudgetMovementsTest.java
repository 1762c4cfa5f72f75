package de.integrationspakt.budget.line;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import de.integrationspakt.budget.Crowd;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class BudgetMovementsTest {

    private static final String MOVEMENTS = API + "/budget-movements";

    @Test
    void an_amendment_adds_and_takes_back_down_to_what_is_allocated() {
        var line = Given.aLineWithShares("COST_CLAIM");
        approve(propose(line, "AMEND", "500.00", null))
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("proposedBy", equalTo("ministry"))
                .body("decidedBy", equalTo("treasury-a"))
                .body("balances[0].total.amount", equalTo("1000500.01"))
                .body("balances[0].unallocated.amount", equalTo("500.00"))
                .body("balances[0].allocated.amount", equalTo("1000000.01"));
        approve(propose(line, "AMEND", "-500.01", null)).statusCode(409).body("code", equalTo("INSUFFICIENT_FUNDS"));
        approve(propose(line, "AMEND", "-500.00", null)).statusCode(200);
        As.client("auditor")
                .get(API + "/budget-lines/" + line)
                .then()
                .body("appropriation.amount", equalTo("1000000.01"));
        var told = Facts.told("BudgetLineChanged", line);
        assertThat(told)
                .extracting(fact -> fact.path("appropriationCents").asLong())
                .containsExactly(100_050_001L, 100_000_001L);
        LineInvariants.hold();
    }

    @Test
    void a_blocked_part_is_not_given_until_the_block_is_lifted() {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "100.00", "MEASURE");
        approve(propose(line, "BLOCK", "60.00", null))
                .statusCode(200)
                .body("balances[0].unallocated.amount", equalTo("40.00"))
                .body("balances[0].blocked.amount", equalTo("60.00"))
                .body("balances[0].total.amount", equalTo("100.00"));
        reserve(line, "40.01").statusCode(409).body("code", equalTo("INSUFFICIENT_FUNDS"));
        approve(propose(line, "UNBLOCK", "60.01", null)).statusCode(409).body("code", equalTo("INSUFFICIENT_FUNDS"));
        approve(propose(line, "UNBLOCK", "10.00", null)).statusCode(200);
        reserve(line, "50.00").statusCode(201);
        As.client("auditor")
                .get(API + "/budget-lines/" + line)
                .then()
                .body("blocked.amount", equalTo("50.00"))
                .body("total.amount", equalTo("100.00"));
        assertThat(Facts.told("BudgetLineChanged", line)).hasSize(2);
        LineInvariants.hold();
    }

    @Test
    void a_virement_takes_here_and_gives_there() {
        var from = Given.aLine("NOT-YET-ASSIGNED", 2017, "100.00", "MEASURE");
        var to = Given.aLine("VWV-DEUTSCH", 2017, "10.00", "MEASURE");
        approve(propose(from, "VIREMENT", "70.00", to))
                .statusCode(200)
                .body("balances.budgetLine", contains(from, to))
                .body("balances.total.amount", contains("30.00", "80.00"));
        reserve(to, "80.00").statusCode(201);
        As.client("auditor").get(API + "/budget-lines/" + from).then().body("transferred.amount", equalTo("-70.00"));
        As.client("auditor").get(API + "/budget-lines/" + to).then().body("transferred.amount", equalTo("70.00"));
        assertThat(Facts.told("BudgetLineChanged", from)
                        .get(0)
                        .path("appropriationCents")
                        .asLong())
                .isEqualTo(3_000);
        assertThat(Facts.told("BudgetLineChanged", to)
                        .get(0)
                        .path("appropriationCents")
                        .asLong())
                .isEqualTo(8_000);
        approve(propose(to, "VIREMENT", "0.01", from)).statusCode(409).body("code", equalTo("INSUFFICIENT_FUNDS"));
        LineInvariants.hold();
    }

    @Test
    void a_commitment_authority_is_granted_and_taken_back_beside_the_appropriation() {
        var line = Given.aLine("IM", 2017, "100.00", "FUNDED_POST");
        for (var amount : new String[] {"80.00", "-30.00"}) {
            var body = body(line, "AUTHORITY", amount, null);
            body.put("dueYear", 2018);
            String id = As.client("ministry")
                    .body(body)
                    .post(MOVEMENTS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            approve(id).statusCode(200).body("balances[0].budgetLine", equalTo(line + "@2018"));
        }
        As.client("auditor")
                .queryParam("budgetLine", line)
                .get(API + "/commitment-authorities")
                .then()
                .statusCode(200)
                .body("items.dueYear", contains(2018))
                .body("items[0].granted.amount", equalTo("50.00"))
                .body("items[0].available.amount", equalTo("50.00"));
        var body = body(line, "AUTHORITY", "-50.01", null);
        body.put("dueYear", 2018);
        String tooMuch = As.client("ministry")
                .body(body)
                .post(MOVEMENTS)
                .then()
                .extract()
                .path("id");
        approve(tooMuch).statusCode(409).body("code", equalTo("INSUFFICIENT_FUNDS"));
        assertThat(pot(line)).isEqualTo(10_000L);
        body.put("dueYear", 2017);
        As.client("ministry")
                .body(body)
                .post(MOVEMENTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("AUTHORITY_NOT_LATER"))
                .body("errors[0].pointer", equalTo("/dueYear"));
        LineInvariants.hold();
    }

    @Test
    void parliament_takes_back_no_more_than_it_gave() {
        var from = Given.aLine("NOT-YET-ASSIGNED", 2017, "100.00", "MEASURE");
        var to = Given.aLine("VWV-DEUTSCH", 2017, "10.00", "MEASURE");
        approve(propose(from, "VIREMENT", "70.00", to)).statusCode(200);
        approve(propose(to, "AMEND", "-10.01", null)).statusCode(409).body("code", equalTo("APPROPRIATION_BELOW_ZERO"));
        approve(propose(to, "AMEND", "-10.00", null)).statusCode(200);
    }

    @Test
    void who_proposed_neither_approves_nor_rejects_but_may_withdraw() {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "100.00", "MEASURE");
        var id = propose(line, "BLOCK", "60.00", null);
        for (var step : List.of("/approval", "/rejection")) {
            As.client("ministry")
                    .body(Map.of("reason", "doch nicht"))
                    .post(MOVEMENTS + "/" + id + step)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("FOUR_EYES_REQUIRED"));
        }
        As.someone("ministry-b", Set.of("ministry"), Set.of("08"))
                .body(Map.of("reason", "doch nicht"))
                .post(MOVEMENTS + "/" + id + "/withdrawal")
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_THE_PROPOSER"));
        As.client("ministry")
                .body(Map.of("reason", "doch nicht"))
                .post(MOVEMENTS + "/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("decisionReason", equalTo("doch nicht"));
        approve(id).statusCode(409).body("code", equalTo("WRONG_STATE"));
        assertThat(pot(line)).isEqualTo(10_000L);
    }

    @Test
    void a_rejected_movement_moves_nothing() {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "100.00", "MEASURE");
        var id = propose(line, "BLOCK", "60.00", null);
        As.client("treasury-a")
                .body(Map.of())
                .post(MOVEMENTS + "/" + id + "/rejection")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        As.client("treasury-a")
                .body(Map.of("reason", "nicht begründet"))
                .post(MOVEMENTS + "/" + id + "/rejection")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("balances", nullValue());
        assertThat(pot(line)).isEqualTo(10_000L);
    }

    @Test
    void a_dry_run_shows_what_an_approval_would_do_and_does_nothing() {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "100.00", "MEASURE");
        var id = propose(line, "BLOCK", "60.00", null);
        As.client("treasury-a")
                .post(MOVEMENTS + "/" + id + "/approval?dryRun=true")
                .then()
                .statusCode(200)
                .header("Dry-Run", "true")
                .body("balances[0].blocked.amount", equalTo("60.00"));
        As.client("auditor")
                .get(MOVEMENTS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("PROPOSED"));
        assertThat(pot(line)).isEqualTo(10_000L);
    }

    @Test
    void an_approval_of_what_one_did_not_see_is_refused() {
        var id = propose(Given.aLine("VWV-DEUTSCH", 2017, "100.00", "MEASURE"), "BLOCK", "60.00", null);
        As.client("treasury-a")
                .header("If-Match", "\"2\"")
                .post(MOVEMENTS + "/" + id + "/approval")
                .then()
                .statusCode(412);
    }

    @ParameterizedTest(name = "{0} of {1} to {2} -> {3} at {4}")
    @CsvSource({
        "BLOCK, -1.00, , 422, /amount",
        "BLOCK, 0.00, , 422, /amount",
        "AMEND, 0.00, , 422, /amount",
        "VIREMENT, 1.00, , 422, /otherLine",
        "BLOCK, 1.00, other, 422, /otherLine",
        "VIREMENT, 1.00, itself, 422, /otherLine",
        "VIREMENT, 1.00, nextYear, 422, /otherLine",
        "AUTHORITY, 1.00, , 422, /dueYear",
        "AUTHORITY, 0.00, , 422, /amount",
        "CLOSE, 1.00, , 400, /kind"
    })
    void what_is_not_a_movement_is_refused_at_its_place(
            String kind, String amount, String other, int status, String pointer) {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "100.00", "MEASURE");
        var otherLine = other == null
                ? null
                : switch (other) {
                    case "itself" -> line;
                    case "nextYear" -> Given.aLine("VWV-DEUTSCH", 2018, "100.00", "MEASURE");
                    default -> Given.aLine("VWV-DEUTSCH", 2017, "100.00", "MEASURE");
                };
        As.client("ministry")
                .body(body(line, kind, amount, otherLine))
                .post(MOVEMENTS)
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void movements_are_found_by_line_kind_and_status() {
        var from = Given.aLine("NOT-YET-ASSIGNED", 2017, "100.00", "MEASURE");
        var to = Given.aLine("VWV-DEUTSCH", 2017, "10.00", "MEASURE");
        var virement = propose(from, "VIREMENT", "70.00", to);
        var block = propose(to, "BLOCK", "1.00", null);
        approve(block);
        found(to, Map.of()).body("items.id", contains(virement, block));
        found(to, Map.of("status", "PROPOSED")).body("items.id", contains(virement));
        found(to, Map.of("kind", "BLOCK")).body("items.id", contains(block));
        found(from, Map.of()).body("items.id", contains(virement)).body("next", nullValue());
        String next = found(to, Map.of("limit", 1))
                .body("items.id", contains(virement))
                .extract()
                .path("next");
        found(to, Map.of("limit", 1, "cursor", next)).body("items.id", contains(block));
    }

    @Test
    void of_many_approvals_at_once_one_moves_the_money() throws Exception {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "100.00", "MEASURE");
        var id = propose(line, "BLOCK", "60.00", null);
        var statuses = Crowd.of(8, () -> Crowd.post("treasury-a", MOVEMENTS + "/" + id + "/approval", "")
                .statusCode());
        assertThat(statuses)
                .containsOnly(200, 409)
                .filteredOn(status -> status == 200)
                .hasSize(1);
        assertThat(pot(line)).isEqualTo(4_000L);
        LineInvariants.hold();
    }

    @Test
    void of_virements_that_each_empty_the_pot_one_gets_it_and_crossing_ones_do_not_lock_each_other() throws Exception {
        var here = Given.aLine("NOT-YET-ASSIGNED", 2017, "100.00", "MEASURE");
        var there = Given.aLine("VWV-DEUTSCH", 2017, "100.00", "MEASURE");
        var ids = new ArrayList<String>();
        for (int time = 0; time < 4; time++) ids.add(propose(here, "VIREMENT", "100.00", there));
        for (int time = 0; time < 4; time++) ids.add(propose(there, "VIREMENT", "0.01", here));
        var next = new AtomicInteger();
        var statuses = Crowd.of(
                8, () -> Crowd.post("treasury-a", MOVEMENTS + "/" + ids.get(next.getAndIncrement()) + "/approval", "")
                        .statusCode());
        assertThat(statuses)
                .containsOnly(200, 409)
                .filteredOn(status -> status == 200)
                .hasSize(5);
        LineInvariants.hold();
    }

    private static String propose(String line, String kind, String amount, String otherLine) {
        return As.client("ministry")
                .body(body(line, kind, amount, otherLine))
                .post(MOVEMENTS)
                .then()
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse approve(String id) {
        return As.client("treasury-a").post(MOVEMENTS + "/" + id + "/approval").then();
    }

    private static ValidatableResponse found(String line, Map<String, ?> filters) {
        return As.client("auditor")
                .queryParam("budgetLine", line)
                .queryParams(filters)
                .get(MOVEMENTS)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse reserve(String line, String amount) {
        return As.client("grant-office-a")
                .body(Map.of("budgetLine", line, "amount", euro(amount), "reference", "Sprachkurs B1"))
                .post(API + "/reservations")
                .then();
    }

    private static Map<String, Object> body(String line, String kind, String amount, String otherLine) {
        var body = new LinkedHashMap<String, Object>();
        body.put("budgetLine", line);
        body.put("kind", kind);
        body.put("amount", euro(amount));
        if (otherLine != null) body.put("otherLine", otherLine);
        body.put("reason", "Mehr Personen als veranschlagt");
        return body;
    }

    private static Object pot(String line) {
        return Sql.one("SELECT balance_cents FROM account WHERE budget_line = ? AND kind = 'POT'", line);
    }
}
