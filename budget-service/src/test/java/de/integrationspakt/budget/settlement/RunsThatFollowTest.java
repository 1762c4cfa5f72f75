package de.integrationspakt.budget.settlement;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.WENDLINGEN;
import static de.integrationspakt.budget.Given.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import de.integrationspakt.budget.Crowd;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.budget.ledger.LedgerInvariants;
import de.integrationspakt.budget.recovery.GivenRecovery;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Provisional, final, corrected: with the counts that were published for three municipalities of the Ortenau. */
@OnPlatform
class RunsThatFollowTest {

    @Inject
    Database database;

    private static final String KIPPENHEIM = "08317059";
    private static final String RUST = "08317114";
    private static final String RINGSHEIM = "08317113";
    private static final String RUNS = API + "/allocation-runs";

    @Test
    void a_tranche_of_60_percent_the_final_run_and_its_correction_add_up_to_the_cent() {
        var line = Given.aLine("IM", 2017, "58000000.00", "FUNDED_POST");
        int year = Given.aYear();
        count(year, 1, counts(29, 50, 16));
        var provisional = run(line, year, "PROVISIONAL", Map.of("statewidePersons", 46828, "trancheBasisPoints", 6000));
        As.client("auditor")
                .get(RUNS + "/" + provisional)
                .then()
                .body("pot.amount", equalTo("34800000.00"))
                .body("trancheBasisPoints", equalTo(6000))
                .body("effect", nullValue());
        Given.published(provisional);
        has(line, KIPPENHEIM, "allocated", "21551.00");
        has(line, RINGSHEIM, "allocated", "11890.00");

        // Rust has drawn all it was given when the final counts give it half
        Given.aRequest(line, RUST, 3_715_700);
        Given.aPayee("08317", "Ortenaukreis");
        GivenRecovery.pay(line);
        count(year, 2, counts(40, 26, 12));
        var last = run(line, year, "FINAL", Map.of("statewidePersons", 72857));
        As.client("gemeinde-" + RUST)
                .queryParam("to", last)
                .get(RUNS + "/" + provisional + "/differences")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].personsBefore", equalTo(50))
                .body("items[0].personsAfter", equalTo(26))
                .body("items[0].difference.amount", equalTo("-16459.00"));
        var csv = As.client("auditor")
                .accept("text/csv")
                .queryParam("to", last)
                .get(RUNS + "/" + provisional + "/differences");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.asString()).contains(RUST).contains("-16459");
        assertThat(csv.asString().lines()).hasSize(4);
        As.client("grant-office-b")
                .post(RUNS + "/" + last + "/approval?dryRun=true")
                .then()
                .statusCode(200)
                .body("effect.supplementTotal.amount", equalTo("10292.00"))
                .body("effect.clawBackTotal.amount", equalTo("18796.00"))
                .body("effect.clawBacksBooked.amount", equalTo("2337.00"))
                .body("effect.clawBacksWaiting.amount", equalTo("16459.00"));
        assertThat(Sql.query("SELECT id FROM settlement WHERE run = ?::uuid", last))
                .as("a dry run leaves nothing")
                .isEmpty();
        Given.published(last);
        has(line, KIPPENHEIM, "allocated", "31843.00");
        has(line, RINGSHEIM, "allocated", "9553.00");
        has(line, RUST, "allocated", "37157.00");
        assertThat(Facts.told("SharePublished", line + "/" + RUST)
                        .get(1)
                        .path("amountCents")
                        .asLong())
                .isEqualTo(2_069_800);
        LedgerInvariants.hold();

        step("grant-office-a", last, "hearing", hearing()).body("settlements", equalTo(1));
        step("grant-office-b", last, "decision", terms()).body("settlements", equalTo(1));
        step("grant-office-a", last, "booking", Map.of())
                .body("settlements", equalTo(1))
                .body("effect.receivable.amount", equalTo("16459.00"))
                .body("effect.clawBacksWaiting.amount", equalTo("0.00"));
        has(line, RUST, "allocated", "20698.00");
        has(line, RUST, "receivable", "-16459.00");
        var recovery = settlement(last, RUST).getString("items[0].recovery");
        repay(recovery, "5000.00").statusCode(200).body("balances.receivable.amount", equalTo("-11459.00"));

        // What was clawed back bears interest from the day it was paid, as the programme version rules
        As.client("grant-office-a")
                .body(Map.of("to", "2020-12-31"))
                .post(API + "/recoveries/" + recovery + "/interest?dryRun=true")
                .then()
                .statusCode(201)
                .body("from", equalTo("2020-12-10"))
                .body("periods[0].principal.amount", equalTo("16459.00"))
                .body("amount.amount", equalTo("39.01"));

        // The correction gives Rust four persons more: that covers a part of what it owes
        count(year, 3, counts(40, 30, 12));
        var corrected = run(line, year, "FINAL", Map.of("statewidePersons", 72857));
        Given.published(corrected);
        has(line, RUST, "allocated", "23882.00");
        has(line, RUST, "receivable", "-8275.00");
        repay(recovery, "8275.00").statusCode(200).body("status", equalTo("SETTLED"));
        has(line, RUST, "paid", "23882.00");
        has(line, RUST, "receivable", "0.00");
        As.client("auditor")
                .get(RUNS + "/" + corrected)
                .then()
                .body("supersedes", equalTo(last))
                .body("effect.supplements", equalTo(1));
        LedgerInvariants.hold();
    }

    @Test
    void a_correction_takes_over_what_was_not_settled_and_asks_for_no_cent_twice() {
        var line = Given.aLine("IM", 2017, "1000.00", "FUNDED_POST");
        int year = Given.aYear();
        count(year, 1, pair(30, 70));
        Given.published(Given.aRun(line, year, Map.of("stage", "PROVISIONAL")));
        Given.aRequest(line, WENDLINGEN, 65_000);
        count(year, 2, pair(60, 40));
        var second = Given.aRun(line, year, Map.of());
        Given.published(second);
        assertThat(settlement(second, WENDLINGEN).getString("items[0].open.amount"))
                .isEqualTo("-250.00");
        // the line has only the 50 EUR that were free: the other 250 wait for Wendlingen's
        assertThat(settlement(second, KIRCHHEIM).getString("items[0].open.amount"))
                .isEqualTo("250.00");

        count(year, 3, pair(50, 50));
        var third = Given.aRun(line, year, Map.of());
        Given.published(third);
        assertThat(settlement(second, WENDLINGEN).getString("items[0].status")).isEqualTo("SUPERSEDED");
        var wendlingen = settlement(third, WENDLINGEN);
        assertThat(wendlingen.getString("items[0].carried.amount")).isEqualTo("-250.00");
        assertThat(wendlingen.getString("items[0].difference.amount")).isEqualTo("-150.00");
        assertThat(settlement(third, KIRCHHEIM).getString("items[0].difference.amount"))
                .isEqualTo("150.00");

        // of the 150 EUR the second officer lets Wendlingen keep 30
        var id = wendlingen.getString("items[0].id");
        act("grant-office-a", id, "hearing", hearing()).statusCode(200);
        act("grant-office-a", id, "decision", Map.of("amount", euro("120.00"), "terms", terms()))
                .statusCode(403);
        act("grant-office-b", id, "decision", Map.of("amount", euro("150.01"), "terms", terms()))
                .statusCode(422);
        act("grant-office-b", id, "decision", Map.of("amount", euro("120.00"), "terms", terms()))
                .statusCode(200);
        act("grant-office-a", id, "booking", Map.of())
                .statusCode(200)
                .body("status", equalTo("SETTLED"))
                .body("balances.allocated.amount", equalTo("530.00"))
                .body("balances.receivable.amount", equalTo("-120.00"));
        act("grant-office-a", id, "booking", Map.of()).statusCode(409);
        var kirchheim = settlement(third, KIRCHHEIM).getString("items[0].id");
        act("grant-office-a", kirchheim, "booking", Map.of())
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("open.amount", equalTo("30.00"))
                .body("balances.allocated.amount", equalTo("470.00"));

        // what was kept is not asked for again
        count(year, 4, pair(50, 50));
        var fourth = Given.aRun(line, year, Map.of());
        Given.published(fourth);
        assertThat(settlement(fourth, WENDLINGEN).getList("items")).isEmpty();
        LedgerInvariants.hold();
    }

    @Test
    void what_became_free_covers_a_claw_back_and_the_line_bears_what_is_waived() {
        var line = Given.aLine("IM", 2017, "1000.00", "FUNDED_POST");
        int year = Given.aYear();
        count(year, 1, pair(30, 70));
        Given.published(Given.aRun(line, year, Map.of("stage", "PROVISIONAL")));
        var request = Given.aRequest(line, WENDLINGEN, 65_000);
        count(year, 2, pair(50, 50));
        var last = Given.aRun(line, year, Map.of());
        Given.published(last);
        var id = settlement(last, WENDLINGEN).getString("items[0].id");
        act("grant-office-a", id, "hearing", hearing()).statusCode(200);
        act("grant-office-b", id, "decision", Map.of("amount", euro("150.00"), "terms", terms()))
                .statusCode(200);
        act("grant-office-a", id, "booking", Map.of()).statusCode(200);
        has(line, WENDLINGEN, "receivable", "-150.00");
        var recovery = API + "/recoveries/" + settlement(last, WENDLINGEN).getString("items[0].recovery");

        covered("grant-office-a", recovery, "100.00").statusCode(409).body("code", equalTo("INSUFFICIENT_FUNDS"));
        var gone = Facts.fact("FundsNoLongerNeeded", WENDLINGEN, Map.of("requestId", request, "reason", "WITHDRAWN"));
        Facts.send("funding.requests", gone);
        Facts.awaitHeard(gone);
        covered("grant-office-b", recovery, "100.00").statusCode(403).body("code", equalTo("FOUR_EYES_REQUIRED"));
        covered("grant-office-a", recovery, "150.01").statusCode(409).body("code", equalTo("ABOVE_OPEN"));
        covered("grant-office-a", recovery, "100.00")
                .statusCode(200)
                .body("open.amount", equalTo("50.00"))
                .body("entries[0].kind", equalTo("FROM_SHARE"))
                .body("balances.available.amount", equalTo("550.00"))
                .body("balances.receivable.amount", equalTo("-50.00"));

        String waiver = As.client("grant-office-a")
                .body(Map.of("kind", "WAIVER", "amount", euro("50.00"), "reason", "Unbillig"))
                .post(recovery + "/reliefs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.client("grant-office-b")
                .body(Map.of())
                .post(recovery + "/reliefs/" + waiver + "/approval")
                .then()
                .statusCode(200);
        has(line, WENDLINGEN, "receivable", "0.00");
        has(line, WENDLINGEN, "available", "550.00");
        // the pot has what came back, less the 50 EUR that never will
        assertThat(Sql.one("SELECT balance_cents FROM account WHERE budget_line = ? AND kind = 'POT'", line))
                .isEqualTo(10_000L);
        LedgerInvariants.hold();
    }

    @Test
    void of_two_runs_of_a_line_approved_at_once_one_is_published_and_the_other_loses_nothing() {
        var line = Given.aLine("IM", 2017, "1000.00", "FUNDED_POST");
        int year = Given.aYear();
        count(year, 1, pair(30, 70));
        var runs = List.of(Given.aRun(line, year, Map.of()), Given.aRun(line, year, Map.of()));
        var crowd = Executors.newFixedThreadPool(2);
        var answers = new ArrayList<CompletableFuture<Integer>>();
        QuarkusTransaction.requiringNew().run(() -> {
            database.list("SELECT 1 FROM budget_line WHERE code = ? FOR UPDATE", row -> 1, line);
            for (var run : runs)
                answers.add(CompletableFuture.supplyAsync(
                        () -> As.client("grant-office-b")
                                .post(RUNS + "/" + run + "/approval")
                                .statusCode(),
                        crowd));
            Facts.await(() -> (long) Sql.one("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                            + " AND query LIKE '%budget_line%' AND application_name = 'budget-service'")
                    == 2);
        });
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
        crowd.shutdown();
        var statuses = runs.stream()
                .map(run ->
                        As.client("auditor").get(RUNS + "/" + run).jsonPath().getString("status"))
                .toList();
        assertThat(statuses).containsExactlyInAnyOrder("PUBLISHED", "CALCULATED");
        has(line, WENDLINGEN, "allocated", "700.00");
        // who lost looks again, and approves anew
        var loser = runs.get(statuses.indexOf("CALCULATED"));
        assertThat(Given.published(loser).getString("status")).isEqualTo("PUBLISHED");
        LedgerInvariants.hold();
    }

    @Test
    void a_run_that_was_calculated_earlier_may_be_published_after_a_later_one() {
        var line = Given.aLine("IM", 2017, "1000.00", "FUNDED_POST");
        int year = Given.aYear();
        count(year, 1, pair(30, 70));
        var earlier = Given.aRun(line, year, Map.of());
        var later = Given.aRun(line, year, Map.of());
        Given.published(later);
        assertThat(Given.published(earlier).getString("supersedes")).isEqualTo(later);
    }

    private static ValidatableResponse covered(String client, String recovery, String amount) {
        return As.client(client)
                .body(Map.of("amount", euro(amount), "reason", "Antrag zurückgenommen"))
                .post(recovery + "/share-settlements")
                .then();
    }

    @Test
    void a_rejected_run_is_kept_and_counts_for_nothing() {
        var line = Given.aLine("IM", 2017, "1000.00", "FUNDED_POST");
        var run = Given.aRun(line, Given.aClosedSurvey(), Map.of());
        reject("grant-office-a", run, "\"1\"").statusCode(403).body("code", equalTo("FOUR_EYES_REQUIRED"));
        reject("grant-office-b", run, "\"7\"").statusCode(412);
        reject("grant-office-b", run, "\"1\"")
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("rejectionReason", equalTo("Zählung prüfen"));
        As.client("grant-office-b").post(RUNS + "/" + run + "/approval").then().statusCode(409);
        assertThat(Given.account(line, KIRCHHEIM).getList("items")).isEmpty();
    }

    @Test
    void of_many_who_settle_a_run_at_once_one_moves_the_money() throws Exception {
        var line = Given.aLine("IM", 2017, "1000.00", "FUNDED_POST");
        int year = Given.aYear();
        count(year, 1, pair(30, 70));
        Given.published(Given.aRun(line, year, Map.of("stage", "PROVISIONAL")));
        Given.aRequest(line, WENDLINGEN, 65_000);
        count(year, 2, pair(60, 40));
        var run = Given.aRun(line, year, Map.of());
        Given.published(run);
        step("grant-office-a", run, "hearing", hearing());
        step("grant-office-b", run, "decision", terms());
        var moved = Crowd.of(6, () -> Crowd.post("grant-office-a", API + "/settlement-runs/" + run + "/booking", "")
                .body());
        assertThat(moved.stream().filter(body -> body.contains("\"settlements\":2")))
                .hasSize(1);
        has(line, WENDLINGEN, "allocated", "400.00");
        has(line, KIRCHHEIM, "allocated", "600.00");
        LedgerInvariants.hold();
    }

    @Test
    void a_holder_sees_its_own_settlements_only() {
        var line = Given.aLine("IM", 2017, "1000.00", "FUNDED_POST");
        var run = Given.aRun(line, Given.aClosedSurvey(), Map.of());
        Given.published(run);
        As.client("gemeinde-" + KIRCHHEIM)
                .queryParam("run", run)
                .get(API + "/settlements")
                .then()
                .body("items", hasSize(1));
        var foreign = settlement(run, WENDLINGEN).getString("items[0].id");
        As.client("gemeinde-" + KIRCHHEIM)
                .get(API + "/settlements/" + foreign)
                .then()
                .statusCode(403)
                .body("code", equalTo("FOREIGN_UNIT"));
    }

    private static void count(int year, int version, Map<String, Integer> counts) {
        Given.counted(year, counts, version);
        Given.closed(
                year,
                version,
                counts.size(),
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                version * counts.size());
    }

    private static Map<String, Integer> counts(int kippenheim, int rust, int ringsheim) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put(KIPPENHEIM, kippenheim);
        counts.put(RUST, rust);
        counts.put(RINGSHEIM, ringsheim);
        return counts;
    }

    private static Map<String, Integer> pair(int kirchheim, int wendlingen) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put(KIRCHHEIM, kirchheim);
        counts.put(WENDLINGEN, wendlingen);
        return counts;
    }

    private static String run(String line, int year, String stage, Map<String, ?> more) {
        var body = new LinkedHashMap<String, Object>(more);
        body.put("stage", stage);
        body.put("rounding", "HALF_UP_EURO");
        return Given.aRun(line, year, body);
    }

    private static void has(String line, String holder, String what, String amount) {
        assertThat(Given.account(line, holder).getString("items[0]." + what + ".amount"))
                .as("%s of %s", what, holder)
                .isEqualTo(amount);
    }

    private static JsonPath settlement(String run, String holder) {
        return As.client("auditor")
                .queryParam("run", run)
                .queryParam("holder", holder)
                .get(API + "/settlements")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse step(String client, String run, String step, Map<String, ?> body) {
        return As.client(client)
                .body(body)
                .post(API + "/settlement-runs/" + run + "/" + step)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse act(String client, String settlement, String step, Map<String, ?> body) {
        return As.client(client)
                .body(body)
                .post(API + "/settlements/" + settlement + "/" + step)
                .then();
    }

    private static ValidatableResponse reject(String client, String run, String ifMatch) {
        return As.client(client)
                .header("If-Match", ifMatch)
                .body(Map.of("reason", "Zählung prüfen"))
                .post(RUNS + "/" + run + "/rejection")
                .then();
    }

    private static ValidatableResponse repay(String recovery, String amount) {
        return As.client("treasury-a")
                .body(Map.of("amount", euro(amount), "receivedOn", "2021-05-03", "reference", "Kontoauszug"))
                .post(API + "/recoveries/" + recovery + "/repayments")
                .then();
    }

    private static Map<String, Object> hearing() {
        return Map.of("sentOn", "2018-01-15", "answerDueOn", "2018-02-15");
    }

    private static Map<String, Object> terms() {
        return Map.of(
                "dueOn",
                "2018-04-01",
                "legalGround",
                "§ 49a LVwVfG",
                "reason",
                "Endgültige Zählung",
                "withhold",
                false);
    }
}
