package de.integrationspakt.budget.funding;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.budget.Crowd;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.budget.ledger.LedgerInvariants;
import de.integrationspakt.kernel.testing.Sql;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnPlatform
class ReservationRaceTest {

    private static final String RESERVATIONS = API + "/reservations";

    @ParameterizedTest
    @ValueSource(ints = {16, 64})
    void of_many_clients_that_draw_on_one_pot_exactly_as_many_succeed_as_there_is_money_for(int clients)
            throws Exception {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "10000.00", "MEASURE");
        var body = body(line, null, "100.00");
        var statuses = new ArrayList<Integer>();
        Crowd.of(clients, () -> IntStream.range(0, 200 / clients + 4)
                        .map(time ->
                                Crowd.post("grant-office-a", RESERVATIONS, body).statusCode())
                        .boxed()
                        .toList())
                .forEach(statuses::addAll);

        assertThat(statuses).hasSizeGreaterThan(200).containsOnly(201, 409);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(100);
        assertThat(Sql.one("SELECT count(*) FROM reservation WHERE budget_line = ?", line))
                .isEqualTo(100L);
        assertThat(Sql.one("SELECT balance_cents FROM account WHERE budget_line = ? AND kind = 'POT'", line))
                .isEqualTo(0L);
        assertThat(Sql.one(
                        "SELECT count(*) FROM outbox o JOIN reservation r ON r.id::text = o.subject WHERE r.budget_line = ?",
                        line))
                .as("a fact for each")
                .isEqualTo(100L);
        assertThat(Sql.one(
                        "SELECT count(*) FROM journal j JOIN reservation r ON r.id::text = j.subject WHERE r.budget_line = ?",
                        line))
                .as("a journal entry for each")
                .isEqualTo(100L);
        LedgerInvariants.hold();
    }

    @Test
    void a_share_is_never_overdrawn_by_hand_and_by_requests_together() throws Exception {
        var line = Given.aLineWithShares("COST_CLAIM");
        var body = body(line, KIRCHHEIM, "20000.00");
        Crowd.of(16, () -> {
            Given.aRequest(line, KIRCHHEIM, 2_000_000);
            return Crowd.post("grant-office-a", RESERVATIONS, body).statusCode();
        });
        assertThat(Sql.one("SELECT count(*) FROM reservation WHERE budget_line = ?", line))
                .isEqualTo(10L);
        LedgerInvariants.hold();
    }

    @Test
    void one_key_sent_many_times_at_once_reserves_once_and_answers_all_alike() throws Exception {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "10000.00", "MEASURE");
        var key = UUID.randomUUID().toString();
        var answers = Crowd.of(16, () -> Crowd.post("grant-office-a", RESERVATIONS, body(line, null, "100.00"), key));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(answers.stream().map(answer -> answer.body()).distinct()).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.headers()
                        .firstValue("Idempotency-Replayed")
                        .isEmpty()))
                .as("answers that are no replay")
                .hasSize(1);
        assertThat(Sql.one("SELECT count(*) FROM reservation WHERE budget_line = ?", line))
                .isEqualTo(1L);
    }

    private static String body(String line, String holder, String amount) {
        return """
               {"budgetLine":"%s",%s"amount":{"amount":"%s","currency":"EUR"},"reference":"Sprachkurs B1"}""".formatted(line, holder == null ? "" : "\"holder\":\"" + holder + "\",", amount);
    }
}
