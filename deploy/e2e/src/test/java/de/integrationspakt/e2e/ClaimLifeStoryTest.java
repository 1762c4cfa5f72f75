package de.integrationspakt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationspakt.e2e.Client.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is not the straight way of a claim: a query, a cut, an objection; and a year that ends with money to be paid back. */
class ClaimLifeStoryTest {
    private static final int YEAR = 2024;
    private static final String LINE = "ILA-2024-LIFE";
    private static final String PROGRAMME = "CLAIM-LIFE";
    private static final String AGS = "08316002";
    private static final Client TOWN = Client.of("gemeinde-" + AGS);

    @BeforeAll
    static void shares_are_published() {
        World.survey(YEAR, List.of(AGS, "08316003"), ags -> 100);
        programmeWithObjection();
        World.line(LINE, PROGRAMME, YEAR, "100000.00", "COST_CLAIM");
        World.shares(LINE, YEAR, "LARGEST_REMAINDER_CENT");
    }

    /** Against decisions of the real programme there is only action in court; these rules are its own but for the remedy. */
    private static void programmeWithObjection() {
        var programmes = World.BUDGET + "/programmes";
        Client.of("ministry")
                .post(programmes, Map.of("code", PROGRAMME, "titleDe", "Mit Widerspruch", "titleEn", "With objection"))
                .is(201);
        var rules = (ObjectNode) Client.of("ministry")
                .get(programmes + "/ILA/versions/1")
                .ok()
                .json()
                .deepCopy();
        rules.remove(List.of("programme", "version", "status", "preparedBy", "preparedAt", "approvedBy", "approvedAt"));
        rules.put("validFrom", YEAR + "-01-01").put("validTo", YEAR + "-12-31").put("remedy", "OBJECTION");
        rules.putArray("pots");
        var versions = programmes + "/" + PROGRAMME + "/versions";
        Client.of("ministry").post(versions, rules).is(201);
        Client.of("ministry-b").post(versions + "/1/approval", null).ok();
    }

    private static String draft(Map<String, ?> more, long cents) {
        var body = new HashMap<>(World.claim(AGS, LINE, YEAR, cents));
        body.putAll(more);
        var draft = TOWN.postUntilAnswered(World.MUNICIPALITY + "/claims", body).is(201);
        return World.MUNICIPALITY + "/claims/" + draft.json().path("id").asText();
    }

    private static Answer awaitStatus(String path, String status) {
        return World.eventually(
                () -> Client.of("auditor").get(path),
                answer -> answer.json().path("status").asText().equals(status));
    }

    private static void approve(String path) {
        Client.of("grant-office-b").post(path + "/approval", null).ok();
        awaitStatus(path, "RESERVED");
    }

    private static void pay(String path) {
        var payee = Map.of("name", "Landkreis Emmendingen", "iban", "DE89370400440532013000");
        World.eventually(
                () -> Client.of("treasury-a").put(World.BUDGET + "/payees/" + AGS.substring(0, 5), payee),
                answer -> answer.status() < 300);
        var order = Client.of("treasury-a")
                .post(World.BUDGET + "/payment-orders", Map.of("budgetLine", LINE, "dueOn", YEAR + "-12-10"))
                .is(201);
        var orderPath =
                World.BUDGET + "/payment-orders/" + order.json().path("id").asText();
        Client.of("treasury-b").post(orderPath + "/release", null).ok();
        Client.of("treasury-a")
                .post(orderPath + "/confirmation", Map.of("executedOn", YEAR + "-12-11"))
                .ok();
        awaitStatus(path, "PAID");
    }

    @Test
    void a_claim_is_queried_cut_objected_to_and_the_rest_of_it_paid_after_all() {
        // More persons than were counted: the officer sees it before he decides.
        var path = draft(Map.of("persons", 150), 1_000_000);
        TOWN.post(path + "/submission", null).ok();
        var seen = Client.of("grant-office-a").get(path).ok().json();
        assertThat(seen.path("findings")).isNotEmpty();
        Client.of("grant-office-a")
                .post(path + "/query", Map.of("question", "Wie viele Personen?"))
                .ok();
        TOWN.post(path + "/answer", Map.of("answer", "150 am Jahresende")).ok();
        var cut = Map.of(
                "itemId",
                seen.at("/items/0/id").asText(),
                "amount",
                World.euro("6000.00"),
                "reason",
                "Nur 100 Personen gemeldet");
        Client.of("grant-office-a")
                .post(path + "/assessment", Map.of("recognised", List.of(cut)))
                .ok();
        approve(path);
        TOWN.post(path + "/objection", Map.of("reason", "Die übrigen zogen nach dem Stichtag ein"))
                .ok();
        var granted = Map.of("outcome", "GRANTED", "ruling", "Nachgewiesen");
        Client.of("grant-office-c").post(path + "/objection-decision", granted).is(409);
        pay(path);
        Client.of("grant-office-a").post(path + "/objection-decision", granted).is(403);
        Client.of("grant-office-c").post(path + "/objection-decision", granted).ok();
        var assessed =
                Client.of("grant-office-a").post(path + "/assessment", Map.of()).ok();
        assertThat(assessed.cents("/due")).isEqualTo(400_000);
        approve(path);
        pay(path);
        assertThat(Client.of("auditor")
                        .get(path)
                        .ok()
                        .json()
                        .at("/objection/outcome")
                        .asText())
                .isEqualTo("GRANTED");
        Databases.assertInvariants();
    }

    @Test
    void a_final_settlement_below_its_instalments_is_heard_decided_and_paid_back() {
        var advance = draft(Map.of("kind", "ADVANCE"), 2_000_000);
        TOWN.post(advance + "/submission", null).ok();
        Client.of("grant-office-a").post(advance + "/assessment", Map.of()).ok();
        approve(advance);
        pay(advance);
        var before = World.account(LINE, AGS).cents("/items/0/paid");

        var settlement = draft(
                Map.of(
                        "kind",
                        "FINAL",
                        "periodTo",
                        YEAR + "-12-31",
                        "income",
                        List.of(Map.of("kind", "USER_FEES", "amount", World.euro("9000.00")))),
                1_500_000);
        TOWN.post(settlement + "/submission", null).ok();
        var assessed = Client.of("grant-office-a")
                .post(settlement + "/assessment", Map.of())
                .ok();
        assertThat(assessed.cents("/due")).isEqualTo(-1_400_000);
        Client.of("grant-office-b").post(settlement + "/approval", null).is(409);
        Client.of("grant-office-a")
                .post(
                        settlement + "/hearing",
                        Map.of("reason", "Die Nutzungsgebühren sind höher als erwartet", "respondBy", "2099-01-31"))
                .ok();
        TOWN.post(settlement + "/hearing-response", Map.of("response", "Keine Einwände"))
                .ok();
        var due =
                Client.of("grant-office-b").post(settlement + "/approval", null).ok();
        assertThat(due.json().path("status").asText()).isEqualTo("RECOVERY_DUE");

        var recovery = World.BUDGET + "/recoveries/"
                + due.json().at("/recoveries/0/id").asText();
        var terms = Map.of(
                "amount",
                World.euro("14000.00"),
                "dueOn",
                "2027-01-31",
                "legalGround",
                "§ 49a LVwVfG",
                "reason",
                "Schlussabrechnung",
                "withhold",
                false);
        World.eventually(
                        () -> Client.of("grant-office-c").post(recovery + "/decision", terms),
                        answer -> answer.status() != 404)
                .ok();
        Client.of("treasury-a")
                .post(
                        recovery + "/repayments",
                        Map.of(
                                "amount",
                                World.euro("14000.00"),
                                "receivedOn",
                                "2026-11-20",
                                "reference",
                                "Kontoauszug 231"))
                .ok();
        awaitStatus(settlement, "RECOVERED");
        assertThat(World.account(LINE, AGS).cents("/items/0/paid")).isEqualTo(before - 1_400_000);
        Databases.assertInvariants();
    }
}
