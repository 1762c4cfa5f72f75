package de.integrationspakt.municipality.claim;

import static de.integrationspakt.municipality.Stage.API;
import static de.integrationspakt.municipality.Stage.KIRCHHEIM;
import static de.integrationspakt.municipality.Stage.WENDLINGEN;
import static de.integrationspakt.municipality.Stage.aClaim;
import static de.integrationspakt.municipality.Stage.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import de.integrationspakt.municipality.OnPlatform;
import de.integrationspakt.municipality.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class ClaimsTest {
    private static final String LINE = "ILA-2019";
    private static final String TOWN = "gemeinde-" + KIRCHHEIM;

    @BeforeEach
    void stage() {
        Stage.register();
        Stage.line(LINE, 2019, "COST_CLAIM");
    }

    private static List<Integer> atOnce(int times, Callable<Integer> call) throws Exception {
        var threads = Executors.newFixedThreadPool(times);
        try {
            var statuses = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(Collections.nCopies(times, call))) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            threads.shutdown();
        }
    }

    private static String request(String path) {
        return Stage.read(path).getString("funding.request");
    }

    private static void hear(String fact, String request, int version, Map<String, ?> more) {
        var data = new HashMap<String, Object>(
                Map.of("requestId", request, "requester", "municipality", "version", version));
        data.putAll(more);
        Stage.hear("budget.funding", fact, request, data);
    }

    @Test
    void one_claim_approved_from_many_windows_is_approved_once() throws Exception {
        var path = Stage.assessed(LINE, 2019, "4000.00");
        var statuses = atOnce(
                8, () -> As.client("grant-office-b").post(path + "/approval").statusCode());
        assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
        assertThat(Sql.query(
                        "SELECT 1 FROM funding_request WHERE subject = ?",
                        UUID.fromString(path.substring(path.lastIndexOf('/') + 1))))
                .hasSize(1);
    }

    @Test
    void one_idempotency_key_sent_many_times_at_once_makes_one_claim() throws Exception {
        var key = UUID.randomUUID().toString();
        var before = (Long) Sql.one("SELECT count(*) FROM claim");
        var statuses = atOnce(8, () -> As.client(TOWN)
                .header("Idempotency-Key", key)
                .body(aClaim(LINE, 2019, "4000.00"))
                .post(API + "/claims")
                .statusCode());
        assertThat(statuses).contains(201).allMatch(status -> status == 201 || status == 409);
        assertThat(Sql.one("SELECT count(*) FROM claim")).isEqualTo(before + 1);
        As.client(TOWN)
                .header("Idempotency-Key", key)
                .body(aClaim(LINE, 2019, "4000.00"))
                .post(API + "/claims")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
        As.client(TOWN)
                .header("Idempotency-Key", key)
                .body(aClaim(LINE, 2019, "4000.01"))
                .post(API + "/claims")
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_claim_on_a_line_not_heard_of_yet_may_be_repeated_with_the_same_key() {
        var key = UUID.randomUUID().toString();
        var line = "ILA-LATE-2019";
        var body = aClaim(line, 2019, "4000.00");
        As.client(TOWN)
                .header("Idempotency-Key", key)
                .body(body)
                .post(API + "/claims")
                .then()
                .statusCode(409)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("NOT_YET_KNOWN"));
        Stage.line(line, 2019, "COST_CLAIM");
        As.client(TOWN)
                .header("Idempotency-Key", key)
                .body(body)
                .post(API + "/claims")
                .then()
                .statusCode(201);
    }

    @Test
    void only_an_open_cost_claim_line_is_claimed_from() {
        Stage.line("ILA-FLAT-2019", 2019, "FLAT_RATE");
        As.client(TOWN)
                .body(aClaim("ILA-FLAT-2019", 2019, "1.00"))
                .post(API + "/claims")
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_A_COST_CLAIM_LINE"), "errors[0].pointer", equalTo("/budgetLine"));
        Stage.line("ILA-CLOSED-2019", 2019, "COST_CLAIM");
        Stage.hear(
                "budget.lines",
                "BudgetLineClosed",
                "ILA-CLOSED-2019",
                Map.of(
                        "budgetLine",
                        "ILA-CLOSED-2019",
                        "year",
                        2019,
                        "drawdown",
                        "COST_CLAIM",
                        "programme",
                        "ILA",
                        "programmeVersion",
                        1,
                        "version",
                        2));
        As.client(TOWN)
                .body(aClaim("ILA-CLOSED-2019", 2019, "1.00"))
                .post(API + "/claims")
                .then()
                .statusCode(409)
                .body("code", equalTo("BUDGET_LINE_CLOSED"));
    }

    @Test
    void a_refused_claim_is_reassessed_and_asks_again_and_answers_to_the_old_request_are_passed_over() {
        var path = Stage.approved(LINE, 2019, "4000.00");
        var first = request(path);
        hear("FundsRefused", first, 1, Map.of("reason", "INSUFFICIENT_FUNDS", "availableCents", 200_000));
        assertThat(Stage.read(path).getString("status")).isEqualTo("REFUSED");
        assertThat(Stage.read(path).getString("funding.available.amount")).isEqualTo("2000.00");
        String rent = Stage.read(path).getString("items.find { it.category == 'RENT' }.id");
        Stage.step(
                "grant-office-a",
                path + "/assessment",
                Map.of(
                        "recognised",
                        List.of(Map.of("itemId", rent, "amount", euro("999.50"), "reason", "what is left"))));
        Stage.step("grant-office-b", path + "/approval", null);
        var second = request(path);
        assertThat(second).isNotEqualTo(first);
        hear("FundsReserved", first, 2, Map.of());
        assertThat(Stage.read(path).getString("status")).isEqualTo("APPROVED");
        hear("FundsReserved", second, 1, Map.of());
        hear("FundsReserved", second, 1, Map.of());
        As.client("auditor").get(path).then().body("status", equalTo("RESERVED"), "history", hasSize(8));
    }

    @Test
    void withdrawing_a_reserved_claim_tells_that_its_money_is_free() {
        var path = Stage.approved(LINE, 2019, "4000.00");
        As.client(TOWN)
                .body(Map.of("reason", "x"))
                .post(path + "/withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
        hear("FundsReserved", request(path), 1, Map.of());
        Stage.step(TOWN, path + "/withdrawal", Map.of("reason", "Paid by somebody else"));
        assertThat(Facts.told("FundsNoLongerNeeded", KIRCHHEIM))
                .anySatisfy(fact -> assertThat(fact.path("requestId").asText()).isEqualTo(request(path)));
        hear("FundsReleased", request(path), 2, Map.of("reason", "WITHDRAWN"));
        assertThat(Stage.read(path).getString("status")).isEqualTo("WITHDRAWN");
    }

    @Test
    void money_given_back_by_budget_brings_a_reserved_claim_back_to_the_officers() {
        var path = Stage.approved(LINE, 2019, "4000.00");
        hear("FundsReserved", request(path), 1, Map.of());
        hear("FundsReleased", request(path), 2, Map.of("reason", "EXPIRED"));
        As.client("auditor").get(path).then().body("status", equalTo("REFUSED"), "funding.refusal", equalTo("EXPIRED"));
    }

    @Test
    void a_part_given_back_leaves_the_rest_reserved() {
        var path = Stage.approved(LINE, 2019, "4000.00");
        hear("FundsReserved", request(path), 1, Map.of("amountCents", 500_050));
        hear("FundsReleased", request(path), 2, Map.of("amountCents", 100_050, "reason", "REDUCED"));
        As.client("auditor")
                .get(path)
                .then()
                .body("status", equalTo("RESERVED"), "funding.reserved.amount", equalTo("4000.00"));
    }

    @Test
    void a_query_is_answered_a_rejection_objected_to() {
        var path = Stage.draft(LINE, 2019, "4000.00");
        Stage.step(TOWN, path + "/submission", null);
        Stage.step("grant-office-a", path + "/query", Map.of("question", "Which home?"));
        As.client(TOWN)
                .header("If-Match", "\"1\"")
                .body(edited())
                .put(path)
                .then()
                .statusCode(412);
        As.client(TOWN)
                .body(edited())
                .put(path)
                .then()
                .statusCode(200)
                .body("claimed.amount", equalTo("77.00"), "items", hasSize(1));
        Stage.step(TOWN, path + "/answer", Map.of("answer", "Schlierbacher Strasse"));
        Stage.step("grant-office-a", path + "/rejection", Map.of("reason", "Not follow-up accommodation"));
        var id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(Facts.told("ClaimDecided", id))
                .singleElement()
                .satisfies(fact -> assertThat(fact.path("decision").asText()).isEqualTo("REJECTED"));
        Stage.step(TOWN, path + "/objection", Map.of("reason", "It is"));
        As.client("grant-office-a")
                .body(Map.of("outcome", "GRANTED", "ruling", "It is"))
                .post(path + "/objection-decision")
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES_REQUIRED"));
        Stage.step(
                "grant-office-b",
                path + "/objection-decision",
                Map.of("outcome", "GRANTED", "ruling", "It is follow-up accommodation"));
        Stage.step("grant-office-b", path + "/assessment", Map.of());
        As.client("auditor")
                .get(path)
                .then()
                .body("objection.outcome", equalTo("GRANTED"), "objection.late", equalTo(false))
                .body("history.note", hasItem("Which home?"))
                .body(
                        "history.status",
                        contains(
                                "DRAFT",
                                "SUBMITTED",
                                "QUERIED",
                                "SUBMITTED",
                                "REJECTED",
                                "OBJECTED",
                                "SUBMITTED",
                                "ASSESSED"));
    }

    private static Map<String, Object> edited() {
        return Map.of(
                "periodFrom",
                "2019-02-01",
                "periodTo",
                "2019-03-31",
                "persons",
                12,
                "items",
                List.of(Map.of("category", "RENT", "amount", euro("100.00"))),
                "income",
                List.of(Map.of("kind", "USER_FEES", "amount", euro("23.00"))));
    }

    @Test
    void where_the_remedy_is_action_in_court_there_is_no_objection() {
        Stage.hear(
                "budget.programmes",
                "ProgrammeVersionPublished",
                "COURT/1",
                Map.of("programme", "COURT", "version", 1, "remedy", "ACTION"));
        Stage.hear(
                "budget.lines",
                "BudgetLineOpened",
                "COURT-2019",
                Map.of(
                        "budgetLine",
                        "COURT-2019",
                        "year",
                        2019,
                        "drawdown",
                        "COST_CLAIM",
                        "programme",
                        "COURT",
                        "programmeVersion",
                        1,
                        "version",
                        1));
        var path = Stage.draft("COURT-2019", 2019, "5.00");
        Stage.step(TOWN, path + "/submission", null);
        Stage.step("grant-office-a", path + "/rejection", Map.of("reason", "no"));
        assertThat(Stage.read(path).getString("decision.remedy")).isEqualTo("ACTION");
        assertThat(Stage.read(path).getString("decision.remedyUntil")).isNotNull();
        As.client(TOWN)
                .body(Map.of("reason", "yes"))
                .post(path + "/objection")
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_OBJECTION"));
    }

    @Test
    void findings_show_what_a_reviewer_should_look_at() {
        Stage.line("ILA-FIND-2025", 2025, "COST_CLAIM");
        Stage.hear(
                "budget.shares",
                "SharePublished",
                "ILA-FIND-2025/" + KIRCHHEIM,
                Map.of(
                        "budgetLine",
                        "ILA-FIND-2025",
                        "holder",
                        KIRCHHEIM,
                        "persons",
                        200,
                        "amountCents",
                        100_000,
                        "version",
                        1));
        Stage.survey(2025);
        Stage.count(2025, KIRCHHEIM, 200);
        As.client("kreis-08116")
                .body(Map.of("district", "08116"))
                .post(API + "/surveys/2025/transmissions")
                .then()
                .statusCode(200);
        var path = Stage.draft("ILA-FIND-2025", 2025, "4000.00");
        As.client(TOWN)
                .get(path)
                .then()
                .body("findings.code", containsInAnyOrder("ABOVE_REMAINING_SHARE", "PERSONS_ABOVE_COUNT"))
                .body("findings.find { it.remaining != null }.remaining.amount", equalTo("1000.00"))
                .body("findings.find { it.confirmedPersons != null }.confirmedPersons", equalTo(200));
    }

    @Test
    void claims_are_found_by_line_status_period_and_amount_within_the_own_units() {
        Stage.line("ILA-LIST-2019", 2019, "COST_CLAIM");
        Stage.line("ILA-LIST-2018", 2018, "COST_CLAIM");
        for (int i = 0; i < 5; i++) {
            Stage.draft("ILA-LIST-2019", 2019, i + "1.00");
        }
        var submitted = Stage.draft("ILA-LIST-2019", 2019, "500.00");
        Stage.step(TOWN, submitted + "/submission", null);
        var list = API + "/claims?budgetLine=ILA-LIST-2019";
        As.client("auditor").get(list).then().statusCode(200).body("items", hasSize(6));
        As.client("gemeinde-" + WENDLINGEN).get(list).then().body("items", hasSize(0));
        As.client("kreis-08116").get(list).then().body("items", hasSize(6));
        As.client("kreis-08415").get(list).then().body("items", hasSize(0));
        As.client("auditor").get(list + "&status=SUBMITTED").then().body("items.status", contains("SUBMITTED"));
        As.client("auditor").get(list + "&status=SUBMITTED&status=DRAFT").then().body("items", hasSize(6));
        As.client("auditor").get(list + "&amountFrom=1500.50").then().body("items", hasSize(1));
        As.client("auditor").get(list + "&amountTo=1001.50").then().body("items", hasSize(1));
        As.client("auditor").get(list + "&periodFrom=2019-07-01").then().body("items", hasSize(0));
        As.client("auditor").get(list + "&ags=" + WENDLINGEN).then().body("items", hasSize(0));
        As.client("auditor").get(list + "&q=rent of the").then().body("items", hasSize(6));
        As.client("auditor").get(list + "&q=100%").then().body("items", hasSize(0));
        As.client("auditor").get(list + "&kind=FINAL").then().body("items", hasSize(0));
        As.client("auditor").get(list + "&objected=false").then().body("items", hasSize(6));
        As.client("auditor").get(list + "&objected=true").then().body("items", hasSize(0));
        As.client("auditor").get(list + "&decidedFrom=2019-01-01").then().body("items", hasSize(0));
        var csv = As.client("auditor").header("Accept", "text/csv").get(list + "&limit=1");
        assertThat(csv.then().statusCode(200).extract().asString().lines()).hasSize(7);
        for (String sort :
                new String[] {"CREATED", "CREATED_DESC", "CLAIMED", "CLAIMED_DESC", "PERIOD", "PERIOD_DESC"}) {
            assertThat(pages(list + "&limit=4&sort=" + sort))
                    .as(sort)
                    .hasSize(6)
                    .doesNotHaveDuplicates();
        }
        As.client("auditor")
                .get(list + "&sort=CLAIMED_DESC&limit=1")
                .then()
                .body("items[0].claimed.amount", equalTo("1500.50"));
        for (String bad : new String[] {"&amountFrom=1.234", "&status=PAYED", "&sort=x", "&cursor=abc", "&ags=1"}) {
            As.client("auditor").get(list + bad).then().statusCode(400);
        }
    }

    private static List<String> pages(String first) {
        var page = As.client("auditor").get(first).jsonPath();
        var all = new ArrayList<String>(page.getList("items.id"));
        while (page.getString("next") != null) {
            page = As.client("auditor")
                    .get(first + "&cursor=" + page.getString("next"))
                    .jsonPath();
            all.addAll(page.getList("items.id"));
        }
        return all;
    }

    @Test
    void the_catalogue_speaks_german_and_english() {
        As.client("auditor")
                .header("Accept-Language", "de-DE,de;q=0.9,en;q=0.5")
                .get(API + "/cost-categories?on=2015-06-01")
                .then()
                .statusCode(200)
                .body("items", hasSize(22), "items.find { it.code == 'RENT' }.title", equalTo("Miete"))
                .body("items.find { it.code == 'VACANCY' }.eligibility", equalTo("ONLY_WITH_REASON"));
        As.client("auditor")
                .get(API + "/cost-categories")
                .then()
                .body("items.find { it.code == 'RENT' }.title", equalTo("Rent"));
        As.client("auditor").get(API + "/cost-categories?on=2014-12-31").then().body("items", hasSize(0));
    }

    @Test
    void a_dry_run_of_an_approval_asks_for_no_money() {
        var path = Stage.assessed(LINE, 2019, "4000.00");
        As.client("grant-office-b")
                .post(path + "/approval?dryRun=true")
                .then()
                .statusCode(200)
                .header("Dry-Run", "true")
                .body("status", equalTo("APPROVED"));
        As.client("auditor")
                .get(path)
                .then()
                .body("status", equalTo("ASSESSED"), "history.status", not(hasItem("APPROVED")));
    }
}
