package de.integrationspakt.budget.allocation;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.REUTLINGEN;
import static de.integrationspakt.budget.Given.WENDLINGEN;
import static de.integrationspakt.budget.Given.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import de.integrationspakt.budget.Crowd;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.budget.ledger.LedgerInvariants;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnPlatform
class AllocationRunsTest {

    private static final String RUNS = API + "/allocation-runs";

    @Test
    void a_share_is_published_explained_and_told() {
        var line = Given.aLine("IM", 2017, "58000000.00", "FUNDED_POST");
        var run = Given.aRun(
                line,
                Given.aClosedSurvey(),
                Map.of("rounding", "HALF_UP_EURO", "statewidePersons", 72857, "stage", "PROVISIONAL"));
        As.client("grant-office-a")
                .post(RUNS + "/" + run + "/approval")
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES_REQUIRED"));
        var published = Given.published(run);
        assertThat(published.getString("status")).isEqualTo("PUBLISHED");
        assertThat(published.getInt("persons")).isEqualTo(1322);

        As.client("gemeinde-" + WENDLINGEN)
                .get(RUNS + "/" + run + "/allocations")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].holder", equalTo(WENDLINGEN))
                .body("items[0].amount.amount", equalTo("70851.00"))
                .body("items[0].explanation.quotient", equalTo("58000000.00 × 89 / 72857"))
                .body("items[0].explanation.exact", equalTo("70851.119315"));
        As.client("auditor")
                .queryParam("limit", 2)
                .get(RUNS + "/" + run + "/allocations")
                .then()
                .body("items", hasSize(2))
                .body("next", notNullValue());
        var fact = Facts.told("SharePublished", line + "/" + WENDLINGEN).get(0);
        assertThat(fact.path("amountCents").asLong()).isEqualTo(7_085_100);
        assertThat(fact.path("version").asLong()).isEqualTo(1);
    }

    @Test
    void a_run_waits_for_the_closure_and_for_the_counts_it_froze() {
        var line = Given.aLine("IM", 2017, "1000.00", "FUNDED_POST");
        int year = Given.aYear();
        run(line, year)
                .statusCode(409)
                .body("code", equalTo("SURVEY_NOT_CLOSED"))
                .header("Retry-After", notNullValue());
        Given.closed(year, 1, 2, 357, 2);
        run(line, year).statusCode(409).body("code", equalTo("NOT_YET_KNOWN")).header("Retry-After", notNullValue());
        Given.counted(year, Map.of(KIRCHHEIM, 268, WENDLINGEN, 89), 1);
        assertThat(Given.aRun(line, year, Map.of())).isNotNull();
    }

    @Test
    void a_later_run_books_the_differences_only() {
        var line = Given.aLine("IM", 2017, "1000.00", "FUNDED_POST");
        int year = Given.aYear();
        Given.counted(year, counts(30, 70), 1);
        Given.closed(year, 1, 2, 100, 2);
        var first = Given.aRun(line, year, Map.of("stage", "PROVISIONAL"));
        Given.published(first);
        var request = Given.aRequest(line, WENDLINGEN, 65_000);
        Facts.told("FundsReserved", request);

        Given.counted(year, counts(60, 40), 2);
        Given.closed(year, 2, 2, 100, 4);
        var second = Given.aRun(line, year, Map.of());
        Given.published(second);

        // Wendlingen falls from 700 to 400 EUR, but only 50 were free: the other 250 stay until it has been heard
        assertThat(Given.account(line, WENDLINGEN).getString("items[0].allocated.amount"))
                .isEqualTo("650.00");
        assertThat(Given.account(line, WENDLINGEN).getString("items[0].available.amount"))
                .isEqualTo("0.00");
        assertThat(Given.account(line, WENDLINGEN).getString("items[0].receivable.amount"))
                .isEqualTo("0.00");
        assertThat(Given.account(line, KIRCHHEIM).getString("items[0].allocated.amount"))
                .isEqualTo("350.00");
        As.client("auditor").get(RUNS + "/" + first).then().body("status", equalTo("SUPERSEDED"));
        assertThat(Facts.told("SharePublished", line + "/" + WENDLINGEN))
                .extracting(fact -> fact.path("version").asLong())
                .containsExactly(1L, 2L);
        LedgerInvariants.hold();
    }

    @Test
    void what_rounding_exceeds_the_pot_by_is_booked_as_an_amendment_first() {
        var line = Given.aLine("IM", 2017, "1.50", "FUNDED_POST");
        var survey = Given.aClosedSurvey(Map.of(KIRCHHEIM, 1, WENDLINGEN, 1, REUTLINGEN, 1));
        var run = Given.aRun(line, survey, Map.of("rounding", "HALF_UP_EURO"));
        var published = Given.published(run);
        assertThat(published.getString("roundingDifference.amount")).isEqualTo("1.50");
        assertThat(published.getString("amended.amount")).isEqualTo("1.50");
        As.client("auditor")
                .get(API + "/budget-lines/" + line)
                .then()
                .body("appropriation.amount", equalTo("1.50"))
                .body("roundingAmendment.amount", equalTo("1.50"));
        assertThat(Sql.query("SELECT kind FROM transfer WHERE subject = ? AND kind = 'AMEND'", run))
                .hasSize(1);
        assertThat(Facts.told("BudgetLineChanged", line)
                        .get(0)
                        .path("appropriationCents")
                        .asLong())
                .isEqualTo(300);
    }

    @Test
    void a_flat_rate_is_reserved_for_payment_by_itself_and_again_by_a_later_run() {
        var line = Given.aLine("ILA", 2017, "1000.00", "FLAT_RATE");
        int year = Given.aYear();
        Given.counted(year, counts(30, 70), 1);
        Given.closed(year, 1, 2, 100, 2);
        Given.published(Given.aRun(line, year, Map.of("stage", "PROVISIONAL")));
        assertThat(Given.account(line, WENDLINGEN).getString("items[0].reserved.amount"))
                .isEqualTo("700.00");
        Given.counted(year, counts(60, 40), 2);
        Given.closed(year, 2, 2, 100, 4);
        Given.published(Given.aRun(line, year, Map.of()));
        assertThat(Given.account(line, WENDLINGEN).getString("items[0].reserved.amount"))
                .isEqualTo("400.00");
        assertThat(Given.account(line, WENDLINGEN).getString("items[0].receivable.amount"))
                .isEqualTo("0.00");
        assertThat(Given.account(line, KIRCHHEIM).getString("items[0].reserved.amount"))
                .isEqualTo("600.00");
        LedgerInvariants.hold();
    }

    @Test
    void of_officers_who_approve_one_run_at_once_one_succeeds() throws Exception {
        var line = Given.aLine("IM", 2017, "1000.00", "FUNDED_POST");
        var run = Given.aRun(line, Given.aClosedSurvey(), Map.of());
        var statuses = Crowd.of(8, () -> Crowd.post("grant-office-b", RUNS + "/" + run + "/approval", "")
                .statusCode());
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(statuses).containsOnly(200, 409);
        LedgerInvariants.hold();
    }

    @Test
    void the_whole_state_is_computed_published_and_told_at_once() {
        var counts = new LinkedHashMap<String, Integer>();
        IntStream.range(0, 1101).forEach(place -> counts.put("081%05d".formatted(place), 20 + place % 97));
        var line = Given.aLine("IM", 2017, "58000000.00", "FUNDED_POST");
        var run = Given.aRun(line, Given.aClosedSurvey(counts), Map.of("rounding", "HALF_UP_EURO"));
        var published = Given.published(run);
        assertThat(published.getInt("municipalities")).isEqualTo(1101);
        assertThat(Sql.one(
                        "SELECT count(*) FROM outbox WHERE type LIKE '%SharePublished.v1' AND subject LIKE ?",
                        line + "/%"))
                .isEqualTo(1101L);
        LedgerInvariants.hold();
    }

    @Test
    void a_pot_above_the_appropriation_is_refused() {
        var line = Given.aLine("IM", 2017, "1000.00", "FUNDED_POST");
        As.client("grant-office-a")
                .body(Map.of(
                        "budgetLine",
                        line,
                        "surveyYear",
                        2017,
                        "stage",
                        "FINAL",
                        "rounding",
                        "HALF_UP_EURO",
                        "pot",
                        euro("1000.01")))
                .post(RUNS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/pot"));
    }

    @Test
    void a_dry_run_of_an_approval_publishes_nothing() {
        var line = Given.aLine("IM", 2017, "1000.00", "FUNDED_POST");
        var run = Given.aRun(line, Given.aClosedSurvey(), Map.of());
        As.client("grant-office-b")
                .post(RUNS + "/" + run + "/approval?dryRun=true")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"));
        As.client("auditor").get(RUNS + "/" + run).then().body("status", equalTo("CALCULATED"));
        assertThat(Given.account(line, KIRCHHEIM).getList("items")).isEmpty();
    }

    @Test
    void several_rules_are_compared_over_the_same_counts() {
        var survey = Given.aClosedSurvey();
        As.client("ministry")
                .body(Map.of(
                        "surveyYear",
                        survey,
                        "rules",
                        List.of(
                                Map.of(
                                        "name",
                                        "Whole euro",
                                        "pot",
                                        euro("58000000.00"),
                                        "rounding",
                                        "HALF_UP_EURO",
                                        "statewidePersons",
                                        72857),
                                Map.of(
                                        "name",
                                        "To the cent",
                                        "pot",
                                        euro("1000000.01"),
                                        "rounding",
                                        "LARGEST_REMAINDER_CENT"))))
                .post(API + "/allocation-simulations")
                .then()
                .statusCode(200)
                .body("rules[1].allocated.amount", equalTo("1000000.01"))
                .body("items", hasSize(3))
                .body("items[1].amounts[0].amount", equalTo("70851.00"))
                .body("items[1].differences[0].amount", equalTo("0.00"))
                .body("items[1].differences[1].amount", equalTo("-3528.76"));
    }

    private static ValidatableResponse run(String line, int year) {
        return As.client("grant-office-a")
                .body(Map.of("budgetLine", line, "surveyYear", year, "stage", "FINAL", "rounding", "HALF_UP_EURO"))
                .post(RUNS)
                .then();
    }

    private static Map<String, Integer> counts(int kirchheim, int wendlingen) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put(KIRCHHEIM, kirchheim);
        counts.put(WENDLINGEN, wendlingen);
        return counts;
    }
}
