package de.integrationspakt.budget.recovery;

import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.WENDLINGEN;
import static de.integrationspakt.budget.Given.euro;
import static de.integrationspakt.budget.recovery.GivenRecovery.RECOVERIES;
import static de.integrationspakt.budget.recovery.GivenRecovery.repay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.budget.ledger.LedgerInvariants;
import de.integrationspakt.kernel.testing.As;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnPlatform
class ReliefsTest {

    @Inject
    SetOff setOff;

    @Test
    void what_is_deferred_is_paid_in_instalments_that_add_up_to_the_cent_and_not_withheld() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var recovery = GivenRecovery.decidedOf(line, KIRCHHEIM, "1000.00", true);
        deferral(recovery, "333.33", "333.33").statusCode(422).body("errors[0].pointer", equalTo("/instalments"));
        String relief = deferral(recovery, "333.33", "666.67")
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .extract()
                .path("id");
        deferral(recovery, "333.33", "666.67").statusCode(409);
        end("grant-office-a", recovery, relief, "approval", Map.of()).statusCode(403);
        end("grant-office-b", recovery, relief, "approval", Map.of())
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("instalments", hasSize(2));
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> setOff.against(UUID.randomUUID(), Map.of(KIRCHHEIM, 100_000L))))
                .as("withheld")
                .noneMatch(part -> part.recovery().toString().equals(recovery));
        repay(recovery, "333.33").statusCode(200);
        repay(recovery, "666.67").statusCode(200).body("status", equalTo("SETTLED"));
        As.client("gemeinde-" + KIRCHHEIM)
                .get(RECOVERIES + "/" + recovery + "/reliefs")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        As.client("gemeinde-" + WENDLINGEN)
                .get(RECOVERIES + "/" + recovery + "/reliefs")
                .then()
                .statusCode(403);
        LedgerInvariants.hold();
    }

    @Test
    void what_is_written_off_or_waived_is_not_open_any_more() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var recovery = GivenRecovery.decidedOf(line, KIRCHHEIM, "1000.00", false);
        propose(recovery, "WAIVER", "1000.01").statusCode(409).body("code", equalTo("ABOVE_OPEN"));
        String refused =
                propose(recovery, "WAIVER", "900.00").statusCode(201).extract().path("id");
        end("grant-office-b", recovery, refused, "rejection", Map.of("reason", "Nicht unbillig"))
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("open.amount", equalTo("1000.00"));
        end("grant-office-b", recovery, refused, "approval", Map.of()).statusCode(409);
        String waived =
                propose(recovery, "WAIVER", "400.00").statusCode(201).extract().path("id");
        end("grant-office-b", recovery, waived, "approval", Map.of())
                .statusCode(200)
                .body("open.amount", equalTo("600.00"))
                .body("balances.paid.amount", equalTo("4500.50"));
        String rest =
                propose(recovery, "WRITE_OFF", null).statusCode(201).extract().path("id");
        end("grant-office-b", recovery, rest, "approval", Map.of()).statusCode(200);
        As.client("auditor")
                .get(RECOVERIES + "/" + recovery)
                .then()
                .body("status", equalTo("SETTLED"))
                .body("entries.kind", equalTo(List.of("WAIVED", "WRITTEN_OFF")));
        LedgerInvariants.hold();
    }

    private static ValidatableResponse deferral(String recovery, String first, String second) {
        return As.client("grant-office-a")
                .body(Map.of(
                        "kind",
                        "DEFERRAL",
                        "reason",
                        "Haushaltssicherung",
                        "instalments",
                        List.of(
                                Map.of("dueOn", "2021-07-01", "amount", euro(first)),
                                Map.of("dueOn", "2022-01-01", "amount", euro(second)))))
                .post(RECOVERIES + "/" + recovery + "/reliefs")
                .then();
    }

    private static ValidatableResponse propose(String recovery, String kind, String amount) {
        var body = new LinkedHashMap<String, Object>(Map.of("kind", kind, "reason", "Unbilligkeit"));
        if (amount != null) body.put("amount", euro(amount));
        return As.client("grant-office-a")
                .body(body)
                .post(RECOVERIES + "/" + recovery + "/reliefs")
                .then();
    }

    private static ValidatableResponse end(
            String client, String recovery, String relief, String how, Map<String, ?> body) {
        return As.client(client)
                .body(body)
                .post(RECOVERIES + "/" + recovery + "/reliefs/" + relief + "/" + how)
                .then();
    }
}
