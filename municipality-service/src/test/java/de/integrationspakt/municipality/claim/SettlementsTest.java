package de.integrationspakt.municipality.claim;

import static de.integrationspakt.municipality.Stage.API;
import static de.integrationspakt.municipality.Stage.KIRCHHEIM;
import static de.integrationspakt.municipality.Stage.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.municipality.OnPlatform;
import de.integrationspakt.municipality.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Instalments, the final settlement that may be negative, and claims that wait for money. */
@OnPlatform
class SettlementsTest {
    private static final String TOWN = "gemeinde-" + KIRCHHEIM;

    @BeforeEach
    void stage() {
        Stage.register();
    }

    private static Map<String, Object> claim(String line, int year, String kind, String rent, String fees) {
        var body = new HashMap<String, Object>(Map.of(
                "ags",
                KIRCHHEIM,
                "budgetLine",
                line,
                "kind",
                kind,
                "periodFrom",
                year + "-01-01",
                "periodTo",
                year + (kind.equals("FINAL") ? "-12-31" : "-06-30"),
                "persons",
                100,
                "items",
                List.of(Map.of(
                        "category",
                        "RENT",
                        "amount",
                        euro(rent),
                        "accommodationId",
                        "01941f29-7c00-7000-8000-0000000000aa"))));
        if (fees != null) body.put("income", List.of(Map.of("kind", "USER_FEES", "amount", euro(fees))));
        return body;
    }

    private static String draft(Map<String, Object> body) {
        var claim = As.client(TOWN).body(body).post(API + "/claims");
        claim.then().statusCode(201).body("kind", equalTo(body.get("kind")));
        return API + "/claims/" + claim.jsonPath().getString("id");
    }

    private static void hear(String fact, String request, int version, Map<String, ?> more) {
        var data = new HashMap<String, Object>(
                Map.of("requestId", request, "requester", "municipality", "version", version));
        data.putAll(more);
        Stage.hear("budget.funding", fact, request, data);
    }

    private static String paidAdvance(String line, int year, String rent, long cents) {
        var advance = draft(claim(line, year, "ADVANCE", rent, null));
        Stage.step(TOWN, advance + "/submission", null);
        Stage.step("grant-office-a", advance + "/assessment", Map.of());
        Stage.step("grant-office-b", advance + "/approval", null);
        var request = Stage.read(advance).getString("funding.request");
        hear("FundsReserved", request, 1, Map.of("amountCents", cents));
        hear("FundsPaid", request, 2, Map.of("amountCents", cents));
        return request;
    }

    @Test
    void a_final_settlement_below_its_instalments_is_heard_decided_by_two_and_recovered() {
        var line = "ILA-SETTLE-2018";
        Stage.line(line, 2018, "COST_CLAIM");
        var request = paidAdvance(line, 2018, "1000.00", 100_000);
        var settlement = draft(claim(line, 2018, "FINAL", "800.00", "500.00"));
        As.client(TOWN)
                .body(claim(line, 2018, "FINAL", "1.00", null))
                .post(API + "/claims")
                .then()
                .statusCode(409)
                .body("code", equalTo("FINAL_SETTLEMENT_EXISTS"));
        var late = draft(claim(line, 2018, "INTERIM", "10.00", null));
        Stage.step(TOWN, settlement + "/submission", null);
        As.client(TOWN).post(late + "/submission").then().statusCode(409).body("code", equalTo("ALREADY_SETTLED"));
        As.client("grant-office-a")
                .body(Map.of())
                .post(settlement + "/assessment")
                .then()
                .statusCode(200)
                .body("recognised.amount", equalTo("300.00"))
                .body("settled.amount", equalTo("1000.00"))
                .body("due.amount", equalTo("-700.00"))
                .body("items[0].accommodationId", equalTo("01941f29-7c00-7000-8000-0000000000aa"));
        As.client("grant-office-b").post(settlement + "/approval").then().statusCode(409);
        Stage.step(
                "grant-office-a",
                settlement + "/hearing",
                Map.of("reason", "Fees exceed what was expected", "respondBy", "2099-01-31"));
        As.client("grant-office-b")
                .post(settlement + "/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("HEARING_RUNNING"));
        Stage.step(TOWN, settlement + "/hearing-response", Map.of("response", "Agreed"));
        As.client("grant-office-a").post(settlement + "/approval").then().statusCode(403);
        As.client("grant-office-b")
                .post(settlement + "/approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("RECOVERY_DUE"), "recoveries", hasSize(1));
        String recovery = Stage.read(settlement).getString("recoveries[0].id");
        assertThat(Facts.told("RecoveryRequested", KIRCHHEIM))
                .filteredOn(fact -> fact.path("recovery").asText().equals(recovery))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.path("request").asText()).isEqualTo(request);
                    assertThat(fact.path("amountCents").asLong()).isEqualTo(70_000);
                    assertThat(fact.path("decidedBy")).hasSize(2);
                });
        hear("FundsRecovered", request, 3, Map.of("recovery", recovery, "amountCents", 30_000));
        assertThat(Stage.read(settlement).getString("status")).isEqualTo("RECOVERY_DUE");
        hear("FundsRecovered", request, 4, Map.of("recovery", recovery, "amountCents", 40_000));
        As.client("auditor")
                .get(settlement)
                .then()
                .body("status", equalTo("RECOVERED"), "recoveries[0].recovered.amount", equalTo("700.00"));
    }

    @Test
    void a_final_settlement_above_its_instalments_asks_for_the_rest_once_all_of_them_are_at_rest() {
        var line = "ILA-SETTLE-2019";
        Stage.line(line, 2019, "COST_CLAIM");
        paidAdvance(line, 2019, "1000.00", 100_000);
        var open = draft(claim(line, 2019, "INTERIM", "10.00", null));
        Stage.step(TOWN, open + "/submission", null);
        var settlement = draft(claim(line, 2019, "FINAL", "1300.00", null));
        Stage.step(TOWN, settlement + "/submission", null);
        As.client("grant-office-a")
                .body(Map.of())
                .post(settlement + "/assessment")
                .then()
                .statusCode(409)
                .body("code", equalTo("INSTALMENTS_UNDER_WAY"));
        Stage.step("grant-office-a", open + "/rejection", Map.of("reason", "In the settlement"));
        Stage.step("grant-office-a", settlement + "/assessment", Map.of());
        Stage.step("grant-office-b", settlement + "/approval", null);
        var id = settlement.substring(settlement.lastIndexOf('/') + 1);
        assertThat(Facts.told("FundsRequested", KIRCHHEIM))
                .filteredOn(fact -> fact.path("reference").asText().equals(id))
                .singleElement()
                .satisfies(fact -> assertThat(fact.path("amountCents").asLong()).isEqualTo(30_000));
    }

    @Test
    void a_refused_claim_is_listed_and_told_when_the_share_grows_and_assessed_to_what_is_left() {
        var line = "ILA-WAIT-2019";
        Stage.line(line, 2019, "COST_CLAIM");
        var path = Stage.approved(line, 2019, "4000.00");
        var id = path.substring(path.lastIndexOf('/') + 1);
        hear(
                "FundsRefused",
                Stage.read(path).getString("funding.request"),
                1,
                Map.of("reason", "INSUFFICIENT_FUNDS", "availableCents", 0));
        As.client("grant-office-a")
                .post(path + "/remainder-assessment")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTHING_LEFT"));
        var list = API + "/claims/waiting-for-money?budgetLine=" + line;
        As.client("grant-office-a").get(list).then().body("items", hasSize(0));
        Stage.hear(
                "budget.shares",
                "SharePublished",
                line + "/" + KIRCHHEIM,
                Map.of(
                        "budgetLine",
                        line,
                        "holder",
                        KIRCHHEIM,
                        "persons",
                        9,
                        "amountCents",
                        150_000,
                        "run",
                        UUID.randomUUID().toString(),
                        "version",
                        1));
        As.client("grant-office-a")
                .get(list)
                .then()
                .body("items", hasSize(1), "items[0].remaining.amount", equalTo("1500.00"));
        As.client("kreis-08415").get(list).then().body("items", hasSize(0));
        assertThat(Facts.told("ClaimCanBeReassessed", id)).singleElement().satisfies(fact -> assertThat(
                        fact.path("remainingCents").asLong())
                .isEqualTo(150_000));
        As.client("grant-office-a")
                .post(path + "/remainder-assessment")
                .then()
                .statusCode(200)
                .body("status", equalTo("ASSESSED"), "recognised.amount", equalTo("1500.00"))
                .body("items[-1].reason", equalTo(Remainder.REASON));
    }
}
