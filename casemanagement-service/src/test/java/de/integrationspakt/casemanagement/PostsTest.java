package de.integrationspakt.casemanagement;

import static de.integrationspakt.casemanagement.Given.POSTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@OnPlatform
class PostsTest {
    private static final String AGS = "08116071";
    private static final String LINE = "IM-2018";
    private static final Map<String, String> REASON = Map.of("reason", "Bewerberin hat abgesagt");

    @BeforeAll
    static void told() {
        Given.holder(AGS, LINE, 2018);
    }

    private static List<String> history(String post) {
        return As.client("auditor").get(POSTS + "/" + post).jsonPath().getList("history.status");
    }

    @Test
    void a_post_is_applied_for_approved_by_a_grant_officer_funded_and_paid() {
        var post = Given.applied(AGS, LINE, "0.50", "2018-01-01");
        assertThat(post.getString("status")).isEqualTo("APPLIED");
        assertThat(post.getString("amount.amount")).isEqualTo("32000.00");
        assertThat(post.getString("fte")).isEqualTo("0.50");
        assertThat(post.getString("until")).isEqualTo("2018-12-31");
        assertThat(post.getString("name")).isEqualTo("Gemeinde 08116071");
        assertThat(post.getInt("programmeVersion")).isEqualTo(1);
        var id = post.getString("id");

        As.client("gemeinde-" + AGS).post(POSTS + "/" + id + "/approval").then().statusCode(403);
        var request = Given.approved(id);
        var told = Facts.told("FundsRequested", AGS).stream()
                .filter(fact -> fact.path("reference").asText().equals(id))
                .toList();
        assertThat(told).hasSize(1).first().satisfies(fact -> {
            assertThat(fact.path("requestId").asText()).isEqualTo(request);
            assertThat(fact.path("requester").asText()).isEqualTo("casemanagement");
            assertThat(fact.path("kind").asText()).isEqualTo("POST");
            assertThat(fact.path("budgetLine").asText()).isEqualTo(LINE);
            assertThat(fact.path("amountCents").asLong()).isEqualTo(3_200_000);
            assertThat(fact.path("assessedBy").asText()).isEqualTo("gemeinde-" + AGS);
            assertThat(fact.path("orderedBy").asText()).isEqualTo("grant-office-b");
        });

        Given.funding("FundsReserved", request, 1, Map.of("amountCents", 3_200_000));
        Given.funding("FundsPaid", request, 2, Map.of("amountCents", 3_200_000));
        As.client("auditor")
                .get(POSTS + "/" + id)
                .then()
                .body("status", equalTo("FUNDED"))
                .body("funding.reserved.amount", equalTo("0.00"))
                .body("funding.paid.amount", equalTo("32000.00"))
                .body("caseManager.number", notNullValue())
                .body("caseManager.name", nullValue());
        assertThat(history(id)).containsExactly("APPLIED", "APPROVED", "FUNDED");
        As.client("gemeinde-" + AGS)
                .body(REASON)
                .post(POSTS + "/" + id + "/withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_PAID"));
        assertThat(Sql.query("SELECT action FROM journal WHERE subject = ? ORDER BY at, id", id))
                .extracting(row -> row.get("action"))
                .containsExactly("post.applied", "post.approved", "post.funding", "post.funding");
    }

    @Test
    void a_post_without_money_is_refused_and_frees_the_case_manager() {
        var post = Given.applied(AGS, LINE, "1.00", "2018-01-01");
        var request = Given.approved(post.getString("id"));
        Given.funding(
                "FundsRefused",
                request,
                1,
                Map.of("amountCents", 6_400_000, "availableCents", 100, "reason", "INSUFFICIENT_FUNDS"));
        As.client("gemeinde-" + AGS)
                .get(POSTS + "/" + post.getString("id"))
                .then()
                .body("status", equalTo("REFUSED"))
                .body("funding.reason", equalTo("INSUFFICIENT_FUNDS"))
                .body("funding.available.amount", equalTo("1.00"))
                .body("history[2].by", equalTo("budget"));
        var again = Given.application(AGS, LINE, "1.00", "2018-01-01");
        again.put("caseManager", Map.of("id", post.getString("caseManager.id")));
        As.client("gemeinde-" + AGS).body(again).post(POSTS).then().statusCode(201);
    }

    @Test
    void a_funded_post_withdrawn_gives_its_money_back_once() {
        var id = Given.funded(AGS, LINE, "0.25", "2018-02-01");
        var withdrawn = As.client("gemeinde-" + AGS).body(REASON).post(POSTS + "/" + id + "/withdrawal");
        withdrawn.then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        var request = withdrawn.jsonPath().getString("funding.request");
        var told = Facts.told("FundsNoLongerNeeded", AGS).stream()
                .filter(fact -> fact.path("requestId").asText().equals(request))
                .toList();
        assertThat(told).hasSize(1);
        assertThat(told.get(0).path("reason").asText()).isEqualTo("WITHDRAWN");
        Given.funding("FundsReleased", request, 2, Map.of("amountCents", 1_600_000, "reason", "WITHDRAWN"));
        As.client("gemeinde-" + AGS)
                .get(POSTS + "/" + id)
                .then()
                .body("status", equalTo("WITHDRAWN"))
                .body("funding.reserved.amount", equalTo("0.00"))
                .body("history[3].reason", equalTo("Bewerberin hat abgesagt"));
        As.client("auditor").get(POSTS + "/" + id).then().body("history[3].reason", nullValue());
        As.client("gemeinde-" + AGS)
                .body(REASON)
                .post(POSTS + "/" + id + "/withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
    }

    @Test
    void an_application_can_be_rejected_or_withdrawn_without_asking_budget_for_anything() {
        var first = Given.applied(AGS, LINE, "0.25", "2018-03-01").getString("id");
        As.client("grant-office-a")
                .body(Map.of("reason", "Nachweis fehlt"))
                .post(POSTS + "/" + first + "/rejection")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        var second = Given.applied(AGS, LINE, "0.25", "2018-03-01").getString("id");
        As.client("gemeinde-" + AGS)
                .body(REASON)
                .post(POSTS + "/" + second + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        for (String id : new String[] {first, second}) {
            assertThat(Sql.query("SELECT 1 FROM outbox WHERE data LIKE ?", "%" + id + "%"))
                    .isEmpty();
            As.client("grant-office-b")
                    .post(POSTS + "/" + id + "/approval")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("WRONG_STATE"));
        }
    }

    @Test
    void who_applied_does_not_approve_even_with_both_roles() {
        var both = As.someone("one-for-all", Set.of("municipality", "grant-officer"), Set.of(AGS));
        var id = both.body(Given.application(AGS, LINE, "0.25", "2018-04-01"))
                .post(POSTS)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        As.someone("one-for-all", Set.of("municipality", "grant-officer"), Set.of(AGS))
                .post(POSTS + "/" + id + "/approval")
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES_REQUIRED"));
    }

    @Test
    void an_approval_of_another_version_than_read_is_refused_and_a_dry_run_leaves_no_trace() {
        var id = Given.applied(AGS, LINE, "0.25", "2018-05-01").getString("id");
        As.client("grant-office-b")
                .header("If-Match", "\"7\"")
                .post(POSTS + "/" + id + "/approval")
                .then()
                .statusCode(412);
        As.client("grant-office-b")
                .post(POSTS + "/" + id + "/approval?dryRun=true")
                .then()
                .statusCode(200)
                .header("Dry-Run", "true")
                .body("status", equalTo("APPROVED"));
        assertThat(history(id)).containsExactly("APPLIED");
        As.client("grant-office-b")
                .header("If-Match", "\"1\"")
                .post(POSTS + "/" + id + "/approval")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void of_many_windows_that_approve_at_once_one_does_and_budget_is_asked_once() throws InterruptedException {
        var id = Given.applied(AGS, LINE, "0.25", "2018-05-01").getString("id");
        var statuses = new ConcurrentLinkedQueue<Integer>();
        var windows = new Thread[8];
        for (int i = 0; i < windows.length; i++) {
            windows[i] = new Thread(() -> statuses.add(As.client("grant-office-b")
                    .post(POSTS + "/" + id + "/approval")
                    .statusCode()));
            windows[i].start();
        }
        for (Thread window : windows) {
            window.join();
        }
        assertThat(statuses).hasSize(8).containsOnly(200, 409);
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(Sql.query("SELECT 1 FROM outbox WHERE data LIKE ?", "%" + id + "%"))
                .hasSize(1);
    }

    @Test
    void the_same_key_answers_the_same_post() {
        var body = Given.application(AGS, LINE, "0.30", "2018-05-01");
        var first = As.client("gemeinde-" + AGS)
                .header("Idempotency-Key", "post-once")
                .body(body)
                .post(POSTS);
        var again = As.client("gemeinde-" + AGS)
                .header("Idempotency-Key", "post-once")
                .body(body)
                .post(POSTS);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
    }

    @Test
    void a_frame_below_51000_euro_is_too_small_to_apply_alone() {
        Given.municipality("08116012", "Bissingen an der Teck");
        Given.share(LINE, "08116012", 2018, 21, 1_671_800, 1);
        As.client("gemeinde-08116012")
                .body(Given.application("08116012", LINE, "0.25", "2018-01-01"))
                .post(POSTS)
                .then()
                .statusCode(409)
                .body("code", equalTo("FRAME_TOO_SMALL"))
                .body(
                        "detail",
                        equalTo("The frame of 08116012 is 16718.00 EUR; applying alone needs 51000.00 EUR."
                                + " Join others, or let the district apply."));
    }

    @Test
    void what_other_services_have_not_told_yet_is_waited_for() {
        for (var body : List.of(
                Given.application(AGS, "IM-2099", "0.50", "2018-01-01"),
                Given.application(AGS, "UNTOLD-2016", "0.50", "2016-01-01"))) {
            As.client("gemeinde-" + AGS)
                    .body(body)
                    .post(POSTS)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("NOT_YET_KNOWN"))
                    .header("Retry-After", "1");
        }
        As.client("gemeinde-08116999")
                .body(Given.application("08116999", LINE, "0.50", "2018-01-01"))
                .post(POSTS)
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_YET_KNOWN"));
    }

    @Test
    void from_2025_a_district_applies_and_a_municipality_cannot() {
        Given.line("IM-2025", 2025);
        As.client("gemeinde-" + AGS)
                .body(Given.application(AGS, "IM-2025", "0.50", "2025-01-01"))
                .post(POSTS)
                .then()
                .statusCode(409)
                .body("code", equalTo("APPLICANT_NOT_ALLOWED"));
        var body = Given.application(AGS, "IM-2025", "0.50", "2025-01-01");
        body.remove("ags");
        body.put("district", "08116");
        As.client("kreis-08116")
                .body(body)
                .post(POSTS)
                .then()
                .statusCode(201)
                .body("holder", equalTo("08116"))
                .body("ags", nullValue())
                .body("amount.amount", equalTo("30000.00"));
        As.client("kreis-08115").body(body).post(POSTS).then().statusCode(403);
    }

    @Test
    void a_list_is_narrowed_to_the_callers_units_filtered_and_paged() {
        Given.municipality("08415061", "Reutlingen");
        Given.share(LINE, "08415061", 2018, 965, 76_822_500, 1);
        var foreign = Given.applied("08415061", LINE, "0.25", "2018-06-01").getString("id");
        var mine = Given.applied(AGS, LINE, "0.35", "2018-06-01").getString("id");
        As.client("kreis-08116")
                .get(POSTS + "?limit=500")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(mine))
                .body("items.id", not(hasItem(foreign)));
        As.client("auditor")
                .get(POSTS + "?ags=08415061&status=APPLIED&status=APPROVED&runningOn=2018-12-31&budgetLine=" + LINE
                        + "&qualification=DEGREE&modifiedSince=2018-06-30T10:00:00Z")
                .then()
                .statusCode(200)
                .body("items.id", contains(foreign));
        As.client("auditor").get(POSTS + "?ags=08415061&status=FUNDED").then().body("items.size()", equalTo(0));
        var first = As.client("auditor").get(POSTS + "?limit=1").jsonPath();
        var second = As.client("auditor")
                .get(POSTS + "?limit=1&cursor=" + first.getString("next"))
                .jsonPath();
        assertThat(second.getString("items[0].id")).isGreaterThan(first.getString("items[0].id"));
        As.client("gemeinde-" + AGS).get(POSTS + "/" + foreign).then().statusCode(403);
    }

    @Test
    void nothing_applied_for_can_be_changed_by_the_service_role() {
        for (String statement : new String[] {
            "UPDATE post SET amount_cents = 1",
            "DELETE FROM post",
            "UPDATE post_step SET reason = ''",
            "DELETE FROM post_step"
        }) {
            assertThat(refusal(statement)).as(statement).contains("permission denied");
        }
    }

    private static String refusal(String statement) {
        try {
            Sql.execute(statement);
            return "done";
        } catch (SQLException refused) {
            return refused.getMessage();
        }
    }
}
