package de.integrationspakt.budget.closing;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.WENDLINGEN;
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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class YearClosingsTest {

    private static final String CLOSINGS = API + "/year-closings";

    @Test
    void what_is_free_lapses_and_what_is_bound_stays_payable() {
        var line = Given.aLineWithShares("COST_CLAIM");
        Given.aPayee("08116", "Landkreis Esslingen");
        Given.aRequest(line, KIRCHHEIM, 272_315);
        var id = prepare(line, null)
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .body("carryOver", equalTo("LAPSES"))
                .body("bound.amount", equalTo("2723.15"))
                .body("lapsed.amount", equalTo("997276.86"))
                .body("carried.amount", equalTo("0.00"))
                .body("items", hasSize(3))
                .body("items[0].holder", equalTo(KIRCHHEIM))
                .body("items[0].lapsed.amount", equalTo("200000.00"))
                .extract()
                .<String>path("id");
        approve(id)
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("number", equalTo(1))
                .body("balances[0].total.amount", equalTo("2723.15"))
                .body("balances[0].allocated.amount", equalTo("2723.15"));
        assertThat(Facts.told("BudgetLineClosed", line)
                        .get(0)
                        .path("appropriationCents")
                        .asLong())
                .isEqualTo(272_315);
        assertThat(Facts.told("BudgetYearClosed", line)
                        .get(0)
                        .path("lapsedCents")
                        .asLong())
                .isEqualTo(99_727_686);
        assertThat(Facts.told("ShareClosed", line + "/" + KIRCHHEIM)
                        .get(0)
                        .path("lapsedCents")
                        .asLong())
                .isEqualTo(20_000_000);

        String order = As.client("treasury-a")
                .body(Map.of("budgetLine", line, "dueOn", "2021-01-15"))
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
                .body(Map.of("executedOn", "2021-01-18"))
                .post(API + "/payment-orders/" + order + "/confirmation")
                .then()
                .statusCode(200);
        assertThat(Given.account(line, KIRCHHEIM).getString("items[0].paid.amount"))
                .isEqualTo("2723.15");
        LineInvariants.hold();
    }

    @Test
    void what_is_set_free_on_a_closed_line_is_settled_by_a_further_closing() {
        var line = Given.aLineWithShares("COST_CLAIM");
        String reservation =
                reserve(line, KIRCHHEIM, "100.00").statusCode(201).extract().path("id");
        Given.closed(line);
        prepare(line, null).statusCode(409).body("code", equalTo("NOTHING_TO_CLOSE"));
        As.client("grant-office-a")
                .body("{}")
                .post(API + "/reservations/" + reservation + "/release")
                .then()
                .statusCode(200);
        reserve(line, KIRCHHEIM, "1.00").statusCode(409).body("code", equalTo("LINE_CLOSED"));
        var id = prepare(line, null)
                .statusCode(201)
                .body("lapsed.amount", equalTo("100.00"))
                .extract()
                .<String>path("id");
        approve(id).statusCode(200).body("number", equalTo(2)).body("balances[0].total.amount", equalTo("0.00"));
        assertThat(Facts.told("BudgetYearClosed", line)).hasSize(2);
        LineInvariants.hold();
    }

    @Test
    void a_holders_unused_share_goes_with_it_into_the_next_year() {
        var line = Given.aLine("IM", 2017, "1000000.01", "FUNDED_POST");
        Given.published(Given.aRun(line, Given.aClosedSurvey(), Map.of()));
        approveMovement(line, "AMEND", "50.00");
        var next = Given.aLine("IM", 2018, "500.00", "FUNDED_POST");
        var id = prepare(line, next)
                .statusCode(201)
                .body("carryOver", equalTo("HOLDER"))
                .body("carried.amount", equalTo("1000050.01"))
                .body("successor", equalTo(next))
                .extract()
                .<String>path("id");
        approve(id)
                .statusCode(200)
                .body("balances.budgetLine", contains(line, next))
                .body("balances.total.amount", contains("0.00", "1000550.01"))
                .body("balances[1].unallocated.amount", equalTo("550.00"));
        assertThat(Given.account(next, WENDLINGEN).getString("items[0].available.amount"))
                .isEqualTo("67322.24");
        reserve(next, WENDLINGEN, "67322.24").statusCode(201);
        var closed = Facts.told("ShareClosed", line + "/" + WENDLINGEN).get(0);
        assertThat(closed.path("carriedCents").asLong()).isEqualTo(6_732_224);
        assertThat(closed.path("successor").asText()).isEqualTo(next);
        assertThat(Facts.told("BudgetLineChanged", next)
                        .get(0)
                        .path("appropriationCents")
                        .asLong())
                .isEqualTo(100_055_001);
        As.client("auditor")
                .get(API + "/budget-lines/" + next)
                .then()
                .body("carriedOver.amount", equalTo("1000050.01"));
        As.client("auditor")
                .get(API + "/budget-lines/" + line)
                .then()
                .body("carriedOver.amount", equalTo("-1000050.01"));

        // A run of the next year divides its own money and what came to the common pot, not what holders brought along.
        var run = Given.published(Given.aRun(next, Given.aClosedSurvey(), Map.of()));
        assertThat(run.getString("allocated.amount")).isEqualTo("550.00");
        LineInvariants.hold();
    }

    @Test
    void the_common_pot_of_measures_is_carried_over_and_what_is_blocked_lapses() {
        var line = Given.aLine("CIVIC-ENGAGEMENT", 2021, "100.00", "MEASURE");
        approveMovement(line, "BLOCK", "30.00");
        reserve(line, "T000001", "25.00").statusCode(201);
        prepare(line, null)
                .statusCode(409)
                .body("code", equalTo("NO_SUCCESSOR"))
                .body("errors[0].pointer", equalTo("/successor"));
        var next = Given.aLine("CIVIC-ENGAGEMENT", 2022, "1.00", "MEASURE");
        var id = prepare(line, null)
                .statusCode(201)
                .body("successor", equalTo(next))
                .body("carried.amount", equalTo("45.00"))
                .body("lapsed.amount", equalTo("30.00"))
                .body("items[0].holder", nullValue())
                .body("items[0].blocked.amount", equalTo("30.00"))
                .extract()
                .<String>path("id");
        approve(id).statusCode(200).body("balances.total.amount", contains("25.00", "46.00"));
        assertThat(Sql.query(
                        "SELECT t.kind, t.amount_cents, t.effective_on::text FROM transfer t WHERE t.subject = ? ORDER BY number",
                        id))
                .extracting(Object::toString)
                .hasSize(3);
        LineInvariants.hold();
    }

    @ParameterizedTest(name = "{0} {1}: successor {2} -> {3}")
    @CsvSource({
        "IM, 2017, itself, WRONG_SUCCESSOR",
        "IM, 2017, anotherProgramme, WRONG_SUCCESSOR",
        "IM, 2017, closed, WRONG_SUCCESSOR",
        "IM, 2017, unknown, NOT_FOUND",
        "IM, 2026, , YEAR_NOT_OVER",
        "SCHOOL-SOCIAL-WORK, 2019, , NO_SUCCESSOR"
    })
    void a_closing_needs_a_year_that_is_over_and_a_line_that_follows(
            String programme, int year, String successor, String code) {
        var line = Given.aLine(programme, year, "1.00", "MEASURE");
        var named = successor == null
                ? null
                : switch (successor) {
                    case "itself" -> line;
                    case "anotherProgramme" -> Given.aLine("VWV-DEUTSCH", 2018, "1.00", "MEASURE");
                    case "closed" -> {
                        var closed = Given.aLine("IM", 2018, "0.00", "MEASURE");
                        Given.closed(closed);
                        yield closed;
                    }
                    default -> "NONE-1";
                };
        prepare(line, named).body("code", equalTo(code));
    }

    @Test
    void who_prepared_does_not_approve_and_an_ended_closing_stays_ended() {
        var line = Given.aLine("ILA", 2019, "1.00", "FLAT_RATE");
        var id = prepare(line, null).extract().<String>path("id");
        As.client("ministry")
                .post(CLOSINGS + "/" + id + "/approval")
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES_REQUIRED"));
        As.client("treasury-a")
                .body(Map.of("reason", "Zahlung fehlt"))
                .post(CLOSINGS + "/" + id + "/rejection")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        approve(id).statusCode(409).body("code", equalTo("WRONG_STATE"));
        var other = prepare(line, null).extract().<String>path("id");
        As.client("ministry")
                .body(Map.of("reason", "Zahlung fehlt"))
                .post(CLOSINGS + "/" + other + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        As.client("auditor")
                .queryParam("budgetLine", line)
                .queryParam("status", "REJECTED")
                .get(CLOSINGS)
                .then()
                .body("items.id", contains(id));
        As.client("auditor").get(API + "/budget-lines/" + line).then().body("status", equalTo("OPEN"));
    }

    @Test
    void an_approval_books_what_was_prepared_or_nothing() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var id = prepare(line, null).extract().<String>path("id");
        As.client("treasury-a")
                .header("If-Match", "\"2\"")
                .post(CLOSINGS + "/" + id + "/approval")
                .then()
                .statusCode(412);
        As.client("treasury-a")
                .post(CLOSINGS + "/" + id + "/approval?dryRun=true")
                .then()
                .statusCode(200)
                .body("balances[0].total.amount", equalTo("0.00"));
        reserve(line, KIRCHHEIM, "1.00").statusCode(201);
        approve(id).statusCode(409).body("code", equalTo("CLOSING_OUTDATED"));
        reserve(line, KIRCHHEIM, "1.00").statusCode(201);
        LineInvariants.hold();
    }

    @Test
    void what_was_promised_for_later_years_stays_promised_and_the_rest_of_the_authority_lapses() {
        var line = Given.aLine("ILA", 2019, "100.00", "MEASURE");
        Given.anAuthority(line, 2020, "50.00");
        As.client("grant-office-a")
                .body(Map.of(
                        "budgetLine",
                        line,
                        "amount",
                        euro("1.00"),
                        "reference",
                        "x",
                        "commitments",
                        List.of(Map.of("dueYear", 2020, "amount", euro("20.00")))))
                .post(API + "/reservations")
                .then()
                .statusCode(201);
        var id = prepare(line, null)
                .body("lapsed.amount", equalTo("99.00"))
                .body("authorityLapsed.amount", equalTo("30.00"))
                .extract()
                .<String>path("id");
        approve(id).statusCode(200);
        As.client("auditor")
                .queryParam("budgetLine", line)
                .get(API + "/commitment-authorities")
                .then()
                .body("items[0].used.amount", equalTo("20.00"))
                .body("items[0].available.amount", equalTo("0.00"));
        LineInvariants.hold();
    }

    @Test
    void a_preview_is_not_kept() {
        var line = Given.aLine("ILA", 2019, "1.00", "FLAT_RATE");
        As.client("ministry")
                .body(Map.of("budgetLine", line))
                .post(CLOSINGS + "?dryRun=true")
                .then()
                .statusCode(201)
                .body("items", hasSize(1));
        As.client("auditor").queryParam("budgetLine", line).get(CLOSINGS).then().body("items", hasSize(0));
    }

    @Test
    void a_municipality_sees_what_became_of_its_own_share() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var id = prepare(line, null).extract().<String>path("id");
        items("gemeinde-" + KIRCHHEIM, id).body("items.holder", contains(KIRCHHEIM));
        items("kreis-08116", id).body("items.holder", contains(KIRCHHEIM, WENDLINGEN));
        items("kreis-08117", id).body("items", hasSize(0));
        String next = As.client("auditor")
                .queryParam("limit", 2)
                .get(CLOSINGS + "/" + id + "/items")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");
        As.client("auditor")
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get(CLOSINGS + "/" + id + "/items")
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void a_closing_and_reservations_at_the_same_moment_lose_no_cent() throws Exception {
        var line = Given.aLine("ILA", 2019, "100.00", "MEASURE");
        var id = prepare(line, null).extract().<String>path("id");
        var next = new AtomicInteger();
        var reservation = "{\"budgetLine\":\"" + line
                + "\",\"amount\":{\"amount\":\"1.00\",\"currency\":\"EUR\"},\"reference\":\"x\"}";
        var statuses = Crowd.of(
                10,
                () -> next.getAndIncrement() % 5 == 2
                        ? -Crowd.post("treasury-a", CLOSINGS + "/" + id + "/approval", "")
                                .statusCode()
                        : Crowd.post("grant-office-a", API + "/reservations", reservation)
                                .statusCode());
        assertThat(statuses).containsAnyOf(-200, -409).allMatch(status -> Map.of(-200, 1, -409, 1, 201, 1, 409, 1)
                .containsKey(status));
        long reserved = statuses.stream().filter(status -> status == 201).count();
        boolean closed = statuses.contains(-200);
        // The approval books only what was prepared: with one reservation before it, it is outdated.
        assertThat(closed).isEqualTo(reserved == 0);
        assertThat(Sql.one("SELECT balance_cents FROM account WHERE budget_line = ? AND kind = 'POT'", line))
                .isEqualTo(closed ? 0L : 10_000 - 100 * reserved);
        LineInvariants.hold();
    }

    @Test
    void of_many_approvals_at_once_one_closes() throws Exception {
        var line = Given.aLine("ILA", 2019, "100.00", "MEASURE");
        var id = prepare(line, null).extract().<String>path("id");
        var statuses = Crowd.of(8, () -> Crowd.post("treasury-a", CLOSINGS + "/" + id + "/approval", "")
                .statusCode());
        assertThat(statuses)
                .containsOnly(200, 409)
                .filteredOn(status -> status == 200)
                .hasSize(1);
        LineInvariants.hold();
    }

    private static ValidatableResponse prepare(String line, String successor) {
        var body = new LinkedHashMap<String, Object>(Map.of("budgetLine", line));
        if (successor != null) body.put("successor", successor);
        return As.client("ministry").body(body).post(CLOSINGS).then();
    }

    private static ValidatableResponse approve(String id) {
        return As.client("treasury-a").post(CLOSINGS + "/" + id + "/approval").then();
    }

    private static ValidatableResponse items(String client, String id) {
        return As.client(client).get(CLOSINGS + "/" + id + "/items").then().statusCode(200);
    }

    private static ValidatableResponse reserve(String line, String holder, String amount) {
        return As.client("grant-office-a")
                .body(Map.of("budgetLine", line, "holder", holder, "amount", euro(amount), "reference", "x"))
                .post(API + "/reservations")
                .then();
    }

    private static void approveMovement(String line, String kind, String amount) {
        String id = As.client("ministry")
                .body(Map.of("budgetLine", line, "kind", kind, "amount", euro(amount), "reason", "weil"))
                .post(API + "/budget-movements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.client("treasury-a")
                .post(API + "/budget-movements/" + id + "/approval")
                .then()
                .statusCode(200);
    }
}
