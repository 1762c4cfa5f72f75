package de.integrationspakt.municipality.statement;

import static de.integrationspakt.municipality.Measuring.TOWN;
import static de.integrationspakt.municipality.Stage.API;
import static de.integrationspakt.municipality.Stage.KIRCHHEIM;
import static de.integrationspakt.municipality.Stage.euro;
import static de.integrationspakt.municipality.Stage.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import de.integrationspakt.kernel.time.Berlin;
import de.integrationspakt.municipality.Measuring;
import de.integrationspakt.municipality.OnPlatform;
import de.integrationspakt.municipality.Stage;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements of use over HTTP. A course of 5,000 EUR begins today and runs into the next year. */
@OnPlatform
class StatementsTest {
    private static final LocalDate TODAY = LocalDate.now(Berlin.ZONE);
    private static final LocalDate END = TODAY.plusYears(1);
    private static final String LINE = "DEUTSCH-STATEMENT";

    @Inject
    OpenStatements openStatements;

    @Inject
    RemindOfStatements remindOfStatements;

    @BeforeEach
    void stage() {
        Stage.register();
        Stage.line(LINE, TODAY.getYear(), "MEASURE");
    }

    private String granted() {
        var measure = Measuring.granted(LINE, Measuring.content(TODAY.toString(), END.toString()));
        openStatements.open();
        return measure;
    }

    /** The path of the measure's final statement. */
    private static String statement(String measure) {
        var found = As.client(TOWN).get(API + "/statements-of-use?measure=" + Measuring.id(measure));
        found.then().statusCode(200);
        return API + "/statements-of-use/" + found.jsonPath().getString("items.find { it.kind == 'FINAL' }.id");
    }

    private static Map<String, Object> content(String fees) {
        return Map.of(
                "costs",
                List.of(Map.of("kind", "FEES", "amount", euro(fees), "description", "100 units")),
                "financing",
                List.of(Map.of("kind", "OWN_MEANS", "amount", euro("500.00"))),
                "units",
                100,
                "report",
                "Sixteen women began, twelve reached A1.");
    }

    private static void write(String path, String fees) {
        As.client(TOWN).body(content(fees)).put(path).then().statusCode(200);
    }

    @Test
    void a_granted_measure_owes_one_statement_a_year_and_one_at_the_end() {
        var measure = granted();
        openStatements.open();
        As.client("auditor")
                .get(API + "/statements-of-use?measure=" + Measuring.id(measure))
                .then()
                .statusCode(200)
                .body("items.kind", contains("INTERIM", "FINAL"))
                .body("items[0].dueOn", equalTo(TODAY.getYear() + 1 + "-04-30"))
                .body(
                        "items[1].dueOn",
                        equalTo(END.plusDays(1).plusMonths(3).minusDays(1).toString()));
        As.client("gemeinde-08415061")
                .get(API + "/statements-of-use?measure=" + Measuring.id(measure))
                .then()
                .statusCode(200)
                .body("items", empty());
        var path = statement(measure);
        As.client("gemeinde-08415061").get(path).then().statusCode(403);
        write(path, "5500.00");
        As.client(TOWN).post(path + "/submission").then().statusCode(409).body("code", equalTo("PERIOD_NOT_OVER"));
    }

    @Test
    void what_was_paid_beyond_is_heard_accepted_and_asked_back_until_budget_has_it() {
        var measure = granted();
        Measuring.hear("FundsPaid", measure, 2, Map.of("amountCents", 500_000, "executedOn", TODAY.toString()));
        step(TOWN, measure + "/cancellation", Map.of("reason", "The teacher left."));
        var path = statement(measure);
        write(path, "4000.00");
        step(TOWN, path + "/submission", null);
        step("grant-office-a", path + "/query", Map.of("question", "What of the rooms?"));
        step(TOWN, path + "/submission", Map.of("answer", "They were free."));
        As.client("grant-office-a")
                .body(Map.of("recognised", List.of(Map.of("cost", 0, "amount", euro("4000.01")))))
                .post(path + "/check")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/recognised/0/amount"));
        As.client("grant-office-a")
                .body(Map.of())
                .post(path + "/check")
                .then()
                .statusCode(200)
                .body("status", equalTo("HEARING"))
                .body("result.due.amount", equalTo("3500.00"))
                .body("result.toRecover.amount", equalTo("1500.00"));
        As.client("grant-office-b")
                .post(path + "/acceptance")
                .then()
                .statusCode(409)
                .body("code", equalTo("HEARING_RUNNING"));
        step(TOWN, path + "/hearing-answer", Map.of("answer", "We agree."));
        As.client("grant-office-a")
                .post(path + "/acceptance")
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES_REQUIRED"));
        step("grant-office-b", path + "/acceptance", null);

        var recovery = Stage.read(path).getString("result.recovery");
        JsonNode asked = Facts.told("RecoveryRequested", KIRCHHEIM).stream()
                .filter(fact -> fact.path("recovery").asText().equals(recovery))
                .findFirst()
                .orElseThrow();
        assertThat(asked.path("amountCents").asLong()).isEqualTo(150_000);
        assertThat(asked.path("ground").asText()).isEqualTo("STATEMENT_OF_USE");
        Measuring.hear(
                "FundsRecovered",
                measure,
                3,
                Map.of("recovery", recovery, "amountCents", 150_000, "recoveredOn", TODAY.toString()));
        As.client("auditor")
                .get(path)
                .then()
                .body("status", equalTo("SETTLED"))
                .body("result.recovered.amount", equalTo("1500.00"))
                .body("known.paid.amount", equalTo("3500.00"))
                .body(
                        "history.status",
                        contains(
                                "OPEN",
                                "SUBMITTED",
                                "QUERIED",
                                "SUBMITTED",
                                "HEARING",
                                "CHECKED",
                                "RECOVERING",
                                "SETTLED"));
    }

    @Test
    void what_is_set_aside_and_not_due_is_given_back() {
        var measure = granted();
        Measuring.hear(
                "FundsPaid",
                measure,
                2,
                Map.of("amountCents", 200_000, "remainingCents", 300_000, "executedOn", TODAY.toString()));
        step(TOWN, measure + "/cancellation", Map.of("reason", "Too few came."));
        var path = statement(measure);
        write(path, "4000.00");
        step(TOWN, path + "/submission", null);
        step("grant-office-a", path + "/check", Map.of());
        step("grant-office-b", path + "/acceptance", null);
        var request = Stage.read(measure).getString("funding.request");
        assertThat(Facts.told("FundsReduced", KIRCHHEIM))
                .filteredOn(fact -> fact.path("requestId").asText().equals(request))
                .singleElement()
                .satisfies(fact -> assertThat(fact.path("amountCents").asLong()).isEqualTo(350_000));
        assertThat(Stage.read(path).getString("status")).isEqualTo("ACCEPTED");
    }

    @Test
    void a_grant_that_fell_away_unpaid_owes_nothing() {
        var measure = granted();
        step(TOWN, measure + "/cancellation", Map.of("reason", "No teacher."));
        openStatements.open();
        As.client(TOWN)
                .get(API + "/statements-of-use?status=OPEN&measure=" + Measuring.id(measure))
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void it_reminds_once_before_it_is_due_and_once_after() {
        var measure = granted();
        var interim = As.client(TOWN)
                .get(API + "/statements-of-use?measure=" + Measuring.id(measure))
                .jsonPath()
                .getString("items.find { it.kind == 'INTERIM' }.id");
        remindOfStatements.remind();
        dueOn(interim, TODAY.plusDays(6));
        remindOfStatements.remind();
        remindOfStatements.remind();
        dueOn(interim, TODAY.minusDays(2));
        remindOfStatements.remind();
        assertThat(Facts.told("StatementOfUseDue", KIRCHHEIM))
                .filteredOn(fact -> fact.path("statement").asText().equals(interim))
                .extracting(fact -> fact.path("daysLeft").asLong())
                .containsExactly(6L, -2L);
        As.client("grant-office-a")
                .get(API + "/statements-of-use?dueBefore=" + TODAY)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(interim));
    }

    private static void dueOn(String statement, LocalDate day) {
        Sql.asOwner(
                "UPDATE statement_of_use SET period_from = ?, period_to = ?, due_on = ? WHERE id = ?::uuid",
                day.minusDays(2),
                day.minusDays(1),
                day,
                statement);
    }

    @Test
    void what_is_stated_is_checked_field_by_field() {
        var path = statement(granted());
        As.client(TOWN)
                .body(Map.of("costs", List.of(Map.of("kind", "GOLD", "amount", euro("1.00"))), "report", "?"))
                .put(path)
                .then()
                .statusCode(400);
        As.client(TOWN)
                .body(Map.of("costs", List.of(Map.of("kind", "FEES", "amount", euro("0.00"))), "report", " "))
                .put(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/report"))
                .body("errors.pointer", hasItem("/costs/0/amount"));
        As.client(TOWN)
                .header("If-Match", "\"99\"")
                .body(content("1.00"))
                .put(path)
                .then()
                .statusCode(412);
    }
}
