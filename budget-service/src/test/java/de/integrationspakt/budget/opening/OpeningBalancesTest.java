package de.integrationspakt.budget.opening;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.WENDLINGEN;
import static de.integrationspakt.budget.Given.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.integrationspakt.budget.Crowd;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.budget.ledger.LedgerInvariants;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@OnPlatform
class OpeningBalancesTest {

    private static final String OPENINGS = API + "/opening-balances";

    @Test
    void what_the_old_books_say_is_booked_at_once_and_can_be_worked_with() {
        var line = Given.aLine("IM", 2018, "200000.00", "FUNDED_POST");
        var id = prepared(file(line));
        assertThat(Given.account(line, KIRCHHEIM).getList("items"))
                .as("prepared moves nothing")
                .isEmpty();
        approve("grant-office-b", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("BOOKED"))
                .body("lines[0].unallocatedBefore.amount", equalTo("200000.00"))
                .body("lines[0].allocated.amount", equalTo("121851.00"))
                .body("lines[0].unallocatedAfter.amount", equalTo("78149.00"));

        var kirchheim = Given.account(line, KIRCHHEIM);
        assertThat(kirchheim.getString("items[0].allocated.amount")).isEqualTo("70851.00");
        assertThat(kirchheim.getString("items[0].reserved.amount")).isEqualTo("10000.00");
        assertThat(kirchheim.getString("items[0].paid.amount")).isEqualTo("35425.50");
        assertThat(kirchheim.getString("items[0].available.amount")).isEqualTo("25425.50");
        assertThat(Sql.query(
                        "SELECT DISTINCT kind FROM transfer WHERE subject = ? AND effective_on = '2017-12-31'",
                        "opening:" + id))
                .extracting(row -> row.get("kind"))
                .containsExactlyInAnyOrder("ALLOCATE", "RESERVE", "PAY");
        var told = Facts.told("OpeningBalancesBooked", id).get(0);
        assertThat(told.path("numberAfter").asLong() - told.path("numberBefore").asLong())
                .isEqualTo(5);
        String open = As.client("auditor")
                .queryParam("budgetLine", line)
                .get(API + "/reservations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].reference", equalTo("Az. 4-1234"))
                .extract()
                .path("items[0].id");
        Facts.told("FundsReserved", open);
        As.client("grant-office-a")
                .body("{}")
                .post(API + "/reservations/" + open + "/release")
                .then()
                .statusCode(200)
                .body("balances.available.amount", equalTo("35425.50"));
        LedgerInvariants.hold();
    }

    @Test
    void shares_that_were_taken_over_are_not_divided_a_second_time() {
        var line = Given.aLine("IM", 2018, "200000.00", "FUNDED_POST");
        int survey = Given.aClosedSurvey();
        var earlier = Given.aRun(line, survey, Map.of("pot", Given.euro("50000.00")));
        approve("grant-office-b", prepared(file(line))).then().statusCode(200);
        As.client("grant-office-b")
                .post(API + "/allocation-runs/" + earlier + "/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("LINE_TAKEN_OVER"));
        As.client("grant-office-a")
                .body(Map.of("budgetLine", line, "surveyYear", survey, "stage", "FINAL", "rounding", "HALF_UP_EURO"))
                .post(API + "/allocation-runs")
                .then()
                .statusCode(409)
                .body("code", equalTo("LINE_TAKEN_OVER"));
    }

    @Test
    void the_protocol_and_the_file_prove_what_was_taken_over() {
        var line = Given.aLine("IM", 2018, "200000.00", "FUNDED_POST");
        var file = file(line);
        var id = prepared(file);
        As.client("auditor").get(OPENINGS + "/" + id + "/protocol").then().statusCode(409);
        approve("grant-office-b", id).then().statusCode(200);
        var protocol = protocol(id);
        assertThat(protocol)
                .contains(OpeningFile.sha256(file.getBytes(StandardCharsets.UTF_8)))
                .contains("121851,00")
                .contains(line + "/" + WENDLINGEN)
                .isEqualTo(protocol(id));
        assertThat(As.client("auditor").get(OPENINGS + "/" + id + "/file").asString())
                .isEqualTo(file);
    }

    @Test
    void who_prepared_may_not_approve_and_the_same_file_comes_once() {
        var line = Given.aLine("IM", 2018, "200000.00", "FUNDED_POST");
        var id = prepared(file(line));
        approve("grant-office-a", id).then().statusCode(403).body("code", equalTo("FOUR_EYES_REQUIRED"));
        prepare(file(line)).then().statusCode(409).body("code", equalTo("FILE_TAKEN_OVER"));
        As.client("grant-office-a")
                .body(Map.of("reason", "Falscher Stichtag"))
                .post(OPENINGS + "/" + id + "/rejection")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        approve("grant-office-b", id).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
        assertThat(prepared(file(line))).isNotEqualTo(id);
        send("treasury-a", file(line), "").then().statusCode(403);
    }

    @Test
    void every_wrong_row_is_named_and_nothing_is_stored() {
        var line = Given.aLine("IM", 2018, "200000.00", "FUNDED_POST");
        prepare(file(line).replace("51000,00", "51.000,00").replace(KIRCHHEIM, "Kirchheim"))
                .then()
                .statusCode(422)
                .body("code", equalTo("OPENING_FILE_REJECTED"))
                .body("errors.pointer", containsInAnyOrder("/2/holder", "/3/allocated"));
        prepare(file("NONE-1")).then().statusCode(422).body("errors[0].pointer", equalTo("/2/budgetLine"));
        As.client("grant-office-a")
                .contentType("text/csv")
                .body(file(line))
                .post(OPENINGS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/keyDate"));
        send("grant-office-a", file(line), "&dryRun=true")
                .then()
                .statusCode(201)
                .header("Dry-Run", "true");
        assertThat(Sql.one("SELECT count(*) FROM opening_row WHERE budget_line = ?", line))
                .isEqualTo(0L);
    }

    @Test
    void a_line_that_has_given_money_out_or_lacks_it_takes_no_opening_balances() {
        var poor = Given.aLine("IM", 2018, "100000.00", "FUNDED_POST");
        var id = prepared(file(poor));
        approve("grant-office-b", id).then().statusCode(409).body("code", equalTo("INSUFFICIENT_FUNDS"));
        assertThat(Given.account(poor, KIRCHHEIM).getList("items")).isEmpty();

        var moved = Given.aLine("VWV-DEUTSCH", 2017, "200000.00", "MEASURE");
        var late = prepared(file(moved));
        As.client("grant-office-a")
                .body(Map.of("budgetLine", moved, "amount", euro("1.00"), "reference", "x"))
                .post(API + "/reservations")
                .then()
                .statusCode(201);
        approve("grant-office-b", late).then().statusCode(409).body("code", equalTo("LINE_ALREADY_MOVED"));
        prepare(file(moved).replace("Az. 4-1234", "Az. 4-1235"))
                .then()
                .statusCode(409)
                .body("code", equalTo("LINE_ALREADY_MOVED"));
        LedgerInvariants.hold();
    }

    @Test
    void of_two_officers_who_approve_at_once_one_books() throws Exception {
        var line = Given.aLine("IM", 2018, "200000.00", "FUNDED_POST");
        var id = prepared(file(line));
        var turn = new AtomicInteger();
        var statuses = Crowd.of(4, () -> Crowd.post(
                        turn.getAndIncrement() % 2 == 0 ? "grant-office-b" : "ministry",
                        OPENINGS + "/" + id + "/approval",
                        "{}",
                        UUID.randomUUID().toString())
                .statusCode());
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(Given.account(line, KIRCHHEIM).getString("items[0].allocated.amount"))
                .isEqualTo("70851.00");
    }

    private static String file(String line) {
        return """
               budgetLine;holder;allocated;reserved;paid;reference
               LINE;08116033;70851,00;10000,00;35425,50;Az. 4-1234
               LINE;08116071;51000,00;0;0;
               TOTAL;2;121851,00;10000,00;35425,50;
               """.replace("LINE", line);
    }

    private static String prepared(String file) {
        return prepare(file).then().statusCode(201).extract().path("id");
    }

    private static Response prepare(String file) {
        return send("grant-office-a", file, "");
    }

    private static Response send(String client, String file, String more) {
        return As.client(client)
                .contentType("text/csv; charset=utf-8")
                .body(file)
                .post(OPENINGS + "?keyDate=2017-12-31" + more);
    }

    private static Response approve(String client, String id) {
        return As.client(client).post(OPENINGS + "/" + id + "/approval");
    }

    private static String protocol(String id) {
        return As.client("auditor")
                .get(OPENINGS + "/" + id + "/protocol")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
