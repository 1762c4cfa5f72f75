package de.integrationspakt.budget.recovery;

import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.WENDLINGEN;
import static de.integrationspakt.budget.recovery.GivenRecovery.RECOVERIES;
import static de.integrationspakt.budget.recovery.GivenRecovery.decide;
import static de.integrationspakt.budget.recovery.GivenRecovery.repay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.budget.ledger.LedgerInvariants;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnPlatform
class RequestedRecoveriesTest {

    @Test
    void what_another_service_found_begins_as_heard_and_is_decided_by_a_third_officer() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var request = Given.aRequest(line, KIRCHHEIM, 450_050);
        GivenRecovery.aPaidRequest(line, request);
        var recovery = UUID.randomUUID().toString();
        var fact = asked(recovery, request, line, KIRCHHEIM, 120_000);
        Facts.send("funding.requests", fact);
        Facts.send("funding.requests", fact);
        Facts.awaitHeard(fact);
        heard(asked(recovery, request, line, KIRCHHEIM, 120_000));

        assertThat(Sql.query("SELECT id FROM recovery WHERE budget_line = ?", line))
                .hasSize(1);
        As.client("gemeinde-" + KIRCHHEIM)
                .get(RECOVERIES + "/" + recovery)
                .then()
                .statusCode(200)
                .body("status", equalTo("HEARD"))
                .body("cause", equalTo("NEGATIVE_SETTLEMENT"))
                .body("computed.amount", equalTo("1200.00"))
                .body("computedBy", equalTo("grant-office-a"))
                .body("hearing.heardBy", equalTo("grant-office-b"))
                .body("hearing.answer", nullValue());
        for (var finder : List.of("grant-office-a", "grant-office-b")) {
            decide(finder, recovery, "1200.00", false).statusCode(403).body("code", equalTo("FOUR_EYES_REQUIRED"));
        }
        As.someone("grant-office-c", Set.of("grant-officer"), Set.of("08"))
                .body(GivenRecovery.decision("1200.00", false))
                .post(RECOVERIES + "/" + recovery + "/decision")
                .then()
                .statusCode(200)
                .body("status", equalTo("DECIDED"));
        repay(recovery, "700.00").statusCode(200);
        repay(recovery, "500.00").statusCode(200).body("status", equalTo("SETTLED"));

        var told = Facts.told("FundsRecovered", request);
        assertThat(told).extracting(each -> each.path("recovery").asText()).containsExactly(recovery, recovery);
        assertThat(told).extracting(each -> each.path("openCents").asLong()).containsExactly(50_000L, 0L);
        assertThat(told).extracting(each -> each.path("requester").asText()).containsOnly("municipality");
        LedgerInvariants.hold();
    }

    @Test
    void what_names_no_request_of_ours_or_another_holder_is_set_aside_for_an_operator() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var request = Given.aRequest(line, WENDLINGEN, 450_050);
        GivenRecovery.aPaidRequest(line, request);
        setAside(asked(UUID.randomUUID().toString(), UUID.randomUUID().toString(), line, "08415901", 1));
        setAside(asked(UUID.randomUUID().toString(), request, line, "08415902", 1));
        setAside(asked(UUID.randomUUID().toString(), request, line, WENDLINGEN, 450_051, "08415903"));
        assertThat(Sql.query("SELECT id FROM recovery WHERE budget_line = ?", line))
                .isEmpty();
    }

    private static ObjectNode asked(String recovery, String request, String line, String holder, long cents) {
        return asked(recovery, request, line, holder, cents, holder);
    }

    /** @param subject other than the holder where the fact parks it, so that other tests' facts go on */
    private static ObjectNode asked(
            String recovery, String request, String line, String holder, long cents, String subject) {
        return Facts.fact(
                "RecoveryRequested",
                subject,
                Map.of(
                        "recovery",
                        recovery,
                        "request",
                        request,
                        "budgetLine",
                        line,
                        "holder",
                        holder,
                        "amountCents",
                        cents));
    }

    private static void heard(ObjectNode fact) {
        Facts.send("funding.requests", fact);
        Facts.awaitHeard(fact);
    }

    private static void setAside(ObjectNode fact) {
        Facts.send("funding.requests", fact);
        Facts.await(() -> !Sql.query(
                        "SELECT 1 FROM dead_letter WHERE state = 'PARKED' AND subject = ?",
                        fact.path("subject").asText())
                .isEmpty());
    }
}
