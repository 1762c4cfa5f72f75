package de.integrationspakt.budget.recovery;

import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.WENDLINGEN;
import static de.integrationspakt.budget.recovery.GivenRecovery.RECOVERIES;
import static de.integrationspakt.budget.recovery.GivenRecovery.act;
import static de.integrationspakt.budget.recovery.GivenRecovery.compute;
import static de.integrationspakt.budget.recovery.GivenRecovery.computed;
import static de.integrationspakt.budget.recovery.GivenRecovery.decide;
import static de.integrationspakt.budget.recovery.GivenRecovery.decided;
import static de.integrationspakt.budget.recovery.GivenRecovery.heard;
import static de.integrationspakt.budget.recovery.GivenRecovery.repay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.budget.Crowd;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.budget.ledger.LedgerInvariants;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class RecoveriesTest {

    @Inject
    SetOff setOff;

    @Test
    void money_paid_too_much_is_computed_heard_decided_and_paid_back_in_parts() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var request = Given.aRequest(line, KIRCHHEIM, 450_050);
        var reservation = GivenRecovery.aPaidRequest(line, request);

        compute(reservation, "4500.51").statusCode(409).body("code", equalTo("RECOVERY_ABOVE_PAID"));
        var recovery = computed(reservation, "1200.00");
        compute(reservation, "3300.51").statusCode(409).body("code", equalTo("RECOVERY_ABOVE_PAID"));
        decide("grant-office-b", recovery, "1200.00", false).statusCode(409).body("code", equalTo("WRONG_STATE"));
        heard(recovery);
        decide("grant-office-a", recovery, "1200.00", false)
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES_REQUIRED"));
        decide("grant-office-b", recovery, "1200.01", false)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/amount"));
        decide("grant-office-b", recovery, "1000.00", false)
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("open.amount", equalTo("1000.00"));

        repay(recovery, "1000.01").statusCode(409).body("code", equalTo("ABOVE_OPEN"));
        As.client("treasury-a")
                .body(GivenRecovery.repayment("400.00"))
                .post(RECOVERIES + "/" + recovery + "/repayments?dryRun=true")
                .then()
                .statusCode(200)
                .body("balances.paid.amount", equalTo("4100.50"));
        repay(recovery, "400.00")
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("balances.paid.amount", equalTo("4100.50"))
                .body("balances.available.amount", equalTo("198622.65"))
                .body("balances.allocated.amount", equalTo("202723.15"));
        repay(recovery, "600.00")
                .statusCode(200)
                .body("status", equalTo("SETTLED"))
                .body("entries", hasSize(2));
        repay(recovery, "0.01").statusCode(409).body("code", equalTo("WRONG_STATE"));

        var facts = Facts.told("FundsRecovered", request);
        assertThat(facts).extracting(fact -> fact.path("amountCents").asLong()).containsExactly(40_000L, 60_000L);
        assertThat(facts)
                .extracting(fact -> fact.path("version").asLong())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(facts.get(0).path("requester").asText()).isEqualTo("municipality");
        LedgerInvariants.hold();
    }

    @Test
    void nothing_is_decided_while_the_holder_may_still_answer() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var recovery = computed(GivenRecovery.aPaidRequest(line, Given.aRequest(line, KIRCHHEIM, 450_050)), "1200.00");
        act("grant-office-a", recovery, "hearing", Map.of("sentOn", "2021-03-02", "answerDueOn", "2021-03-01"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/answerDueOn"));
        act("grant-office-a", recovery, "hearing", Map.of("sentOn", "2021-03-02", "answerDueOn", "2099-03-01"))
                .statusCode(200)
                .body("status", equalTo("HEARD"));
        decide("grant-office-b", recovery, "1200.00", false).statusCode(409).body("code", equalTo("HEARING_RUNNING"));
        var answer = Map.of("answeredOn", "2021-03-20", "answer", "Der Wachdienst war angeordnet.");
        act("grant-office-a", recovery, "answer", answer).statusCode(200);
        act("grant-office-a", recovery, "answer", answer).statusCode(409);
        decide("grant-office-b", recovery, "0.00", false)
                .statusCode(200)
                .body("status", equalTo("DROPPED"))
                .body("hearing.answer", equalTo("Der Wachdienst war angeordnet."));
    }

    @Test
    void who_holds_an_older_version_decides_nothing() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var recovery = computed(GivenRecovery.aPaidRequest(line, Given.aRequest(line, KIRCHHEIM, 450_050)), "1200.00");
        As.client("grant-office-a")
                .header("If-Match", "\"2\"")
                .body(Map.of("sentOn", "2021-03-02", "answerDueOn", "2021-03-20"))
                .post(RECOVERIES + "/" + recovery + "/hearing")
                .then()
                .statusCode(412);
        As.client("grant-office-a")
                .header("If-Match", "\"1\"")
                .body(Map.of("sentOn", "2021-03-02", "answerDueOn", "2021-03-20"))
                .post(RECOVERIES + "/" + recovery + "/hearing")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
    }

    @Test
    void what_is_owed_is_withheld_from_the_next_payment_of_any_line_once() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var request = Given.aRequest(line, KIRCHHEIM, 450_050);
        var recovery = decided(GivenRecovery.aPaidRequest(line, request), "1200.00", true);
        var order = UUID.randomUUID();

        var withheld = QuarkusTransaction.requiringNew().call(() -> setOff.against(order, Map.of(KIRCHHEIM, 50_000L)));
        assertThat(withheld).extracting(SetOff.Withheld::amountCents).containsExactly(50_000L);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> setOff.against(UUID.randomUUID(), Map.of(KIRCHHEIM, 100_000L))))
                .as("what is in no other order yet")
                .extracting(SetOff.Withheld::amountCents)
                .containsExactly(70_000L);
        repay(recovery, "0.01").statusCode(409).body("code", equalTo("ABOVE_OPEN"));

        executed(order);
        executed(order);
        As.client("gemeinde-" + KIRCHHEIM)
                .get(RECOVERIES + "/" + recovery)
                .then()
                .statusCode(200)
                .body("open.amount", equalTo("700.00"))
                .body("entries", hasSize(1))
                .body("entries[0].kind", equalTo("SET_OFF"));
        assertThat(Facts.count("FundsRecovered", request)).isEqualTo(1);
        LedgerInvariants.hold();
    }

    @Test
    void a_dropped_order_leaves_the_debt_as_it_was() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var recovery =
                decided(GivenRecovery.aPaidRequest(line, Given.aRequest(line, WENDLINGEN, 450_050)), "1200.00", true);
        var order = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> setOff.against(order, Map.of(WENDLINGEN, 500_000L)));
        QuarkusTransaction.requiringNew().run(() -> setOff.dropped(order, List.of(WENDLINGEN)));
        executed(order);
        repay(recovery, "1200.00").statusCode(200).body("status", equalTo("SETTLED"));
        LedgerInvariants.hold();
    }

    @Test
    void of_many_who_book_one_repayment_at_once_one_succeeds() throws Exception {
        var line = Given.aLineWithShares("COST_CLAIM");
        var recovery =
                decided(GivenRecovery.aPaidRequest(line, Given.aRequest(line, KIRCHHEIM, 450_050)), "1200.00", false);
        var body = new ObjectMapper().writeValueAsString(GivenRecovery.repayment("1200.00"));
        var statuses = Crowd.of(8, () -> Crowd.post("treasury-a", RECOVERIES + "/" + recovery + "/repayments", body)
                .statusCode());
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(statuses).containsOnly(200, 409);
        assertThat(Given.account(line, KIRCHHEIM).getString("items[0].paid.amount"))
                .isEqualTo("3300.50");
        LedgerInvariants.hold();
    }

    @Test
    void a_holder_sees_its_own_recoveries_only() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var recovery = computed(GivenRecovery.aPaidRequest(line, Given.aRequest(line, KIRCHHEIM, 450_050)), "1200.00");
        As.client("kreis-08116").get(RECOVERIES + "/" + recovery).then().statusCode(200);
        As.client("gemeinde-" + WENDLINGEN)
                .get(RECOVERIES + "/" + recovery)
                .then()
                .statusCode(403)
                .body("code", equalTo("FOREIGN_UNIT"));
        listed("gemeinde-" + WENDLINGEN, line, 0);
        listed("gemeinde-" + KIRCHHEIM, line, 1);
        listed("auditor", line, 1);
    }

    @Test
    void the_database_too_wants_a_second_person() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var recovery = computed(GivenRecovery.aPaidRequest(line, Given.aRequest(line, KIRCHHEIM, 450_050)), "1200.00");
        heard(recovery);
        assertThatThrownBy(() -> Sql.execute(
                        "UPDATE recovery SET status = 'DECIDED', decided_cents = 1, open_cents = 1, decided_by = heard_by WHERE id = ?",
                        UUID.fromString(recovery)))
                .hasMessageContaining("second_person_decides");
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    'amount':'1.00' | 'amount':'0.00' | 422 | /amount
                    'amount':'1.00' | 'amount':'1,00' | 422 | /amount
                    'AUDIT' | 'CLAW_BACK' | 400 | /cause
                    'AUDIT' | 'WHIM' | 400 | /cause
                    'reason':'x' | 'reason':'' | 422 | /reason
                    'reason':'x' | 'reason':'x','status':'DECIDED' | 400 | /status
                    '01941f29-7c00-7000-8000-0000000000ff' | 'none' | 400 | /reservation
                    '01941f29-7c00-7000-8000-0000000000ff' | null | 422 | /reservation
                    """)
    void a_wrong_content_is_refused_at_its_place(String part, String wrong, int status, String pointer) {
        var body =
                "{'reservation':'01941f29-7c00-7000-8000-0000000000ff','amount':{'amount':'1.00','currency':'EUR'},'cause':'AUDIT','reason':'x'}"
                        .replace(part, wrong)
                        .replace('\'', '"');
        As.client("grant-office-a")
                .body(body)
                .post(RECOVERIES)
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer));
    }

    private void executed(UUID order) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        setOff.executed(order, List.of(KIRCHHEIM, WENDLINGEN), LocalDate.of(2021, 6, 1), "treasury-b"));
    }

    private static void listed(String client, String line, int count) {
        As.client(client)
                .queryParam("budgetLine", line)
                .queryParam("status", "COMPUTED")
                .get(RECOVERIES)
                .then()
                .statusCode(200)
                .body("items", hasSize(count));
    }
}
