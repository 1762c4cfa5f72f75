package de.integrationspakt.municipality.claim;

import static de.integrationspakt.municipality.Stage.KIRCHHEIM;
import static de.integrationspakt.municipality.Stage.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.municipality.OnPlatform;
import de.integrationspakt.municipality.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class ClaimStoryTest {
    private static final String LINE = "ILA-2020";

    @BeforeEach
    void stage() {
        Stage.register();
        Stage.line(LINE, 2020, "COST_CLAIM");
    }

    @Test
    void a_claim_goes_from_draft_to_paid_and_its_history_names_every_step() {
        var path = Stage.draft(LINE, 2020, "4000.00");
        var draft = Stage.read(path);
        assertThat(draft.getString("claimed.amount")).isEqualTo("5000.50");
        assertThat(draft.getString("status")).isEqualTo("DRAFT");
        // As main clients send it: an empty body under a form's content type.
        As.client("gemeinde-" + KIRCHHEIM)
                .contentType("application/x-www-form-urlencoded")
                .post(path + "/submission")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"));
        var id = draft.getString("id");
        assertThat(Facts.told("ClaimSubmitted", id)).singleElement().satisfies(fact -> assertThat(
                        fact.path("claimedCents").asLong())
                .isEqualTo(500_050));

        String rent = draft.getString("items.find { it.category == 'RENT' }.id");
        As.client("grant-office-a")
                .body(Map.of(
                        "recognised",
                        List.of(Map.of("itemId", rent, "amount", euro("3500.00"), "reason", "Half of it was vacant"))))
                .post(path + "/assessment")
                .then()
                .statusCode(200)
                .body("status", equalTo("ASSESSED"), "recognised.amount", equalTo("4500.50"));
        As.client("grant-office-a")
                .post(path + "/approval")
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES_REQUIRED"));
        Stage.step("grant-office-b", path + "/approval", null);

        var asked = Facts.told("FundsRequested", KIRCHHEIM).stream()
                .filter(fact -> fact.path("reference").asText().equals(id))
                .toList();
        assertThat(asked).singleElement().satisfies(fact -> {
            assertThat(fact.path("amountCents").asLong()).isEqualTo(450_050);
            assertThat(fact.path("assessedBy").asText()).isEqualTo("grant-office-a");
            assertThat(fact.path("orderedBy").asText()).isEqualTo("grant-office-b");
        });
        var request = asked.get(0).path("requestId").asText();
        Stage.hear(
                "budget.funding",
                "FundsReserved",
                request,
                Map.of("requestId", request, "requester", "municipality", "version", 1));
        assertThat(Stage.read(path).getString("status")).isEqualTo("RESERVED");
        Stage.hear(
                "budget.funding",
                "FundsPaid",
                request,
                Map.of("requestId", request, "requester", "municipality", "version", 2));
        As.client("auditor")
                .get(path)
                .then()
                .body(
                        "status", equalTo("PAID"),
                        "history.status", contains("DRAFT", "SUBMITTED", "ASSESSED", "APPROVED", "RESERVED", "PAID"),
                        "history.by[4]", equalTo("budget"),
                        "funding.refusal", nullValue());
    }

    @Test
    void a_claim_paid_in_part_is_not_paid_and_money_that_comes_back_is_only_reserved() {
        var path = Stage.approved(LINE, 2020, "4000.00");
        var id = path.substring(path.lastIndexOf('/') + 1);
        var request = Facts.told("FundsRequested", KIRCHHEIM).stream()
                .filter(fact -> fact.path("reference").asText().equals(id))
                .findFirst()
                .orElseThrow()
                .path("requestId")
                .asText();
        hear("FundsReserved", request, Map.of("version", 1));
        hear("FundsPaid", request, Map.of("version", 2, "amountCents", 100_000, "remainingCents", 400_050));
        assertThat(Stage.read(path).getString("status")).isEqualTo("RESERVED");
        hear("FundsPaid", request, Map.of("version", 3, "amountCents", 400_050, "remainingCents", 0));
        assertThat(Stage.read(path).getString("status")).isEqualTo("PAID");
        hear("FundsReturned", request, Map.of("version", 4, "amountCents", 400_050, "remainingCents", 400_050));
        As.client("auditor")
                .get(path)
                .then()
                .body(
                        "status",
                        equalTo("RESERVED"),
                        "funding.paidOn",
                        nullValue(),
                        "history.note[-1]",
                        equalTo("AC04"));
        hear("FundsPaid", request, Map.of("version", 5, "amountCents", 400_050));
        assertThat(Stage.read(path).getString("status")).isEqualTo("PAID");
    }

    private static void hear(String fact, String request, Map<String, ?> more) {
        var data = new LinkedHashMap<String, Object>(Map.of("requestId", request, "requester", "municipality"));
        data.putAll(more);
        Stage.hear("budget.funding", fact, request, data);
    }
}
