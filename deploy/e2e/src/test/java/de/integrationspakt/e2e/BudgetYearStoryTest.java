package de.integrationspakt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.e2e.Client.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A budget year from its appropriation to its closing, and what the next one takes over from it. */
class BudgetYearStoryTest {
    private static final String TOWN = "08116005";
    private static final int YEAR = 2019;

    /** No other story counts in this year. */
    private static final int SURVEY = 2021;

    @Test
    void a_flat_rate_year_is_amended_blocked_paid_and_closed() {
        World.survey(SURVEY, List.of(TOWN, "08116006"), ags -> ags.equals(TOWN) ? 268 : 89);
        World.line("ILA-2019-STORY", "ILA", YEAR, "1000.00", "FLAT_RATE");
        World.line("ILA-2019-OTHER", "ILA", YEAR, "500.00", "FLAT_RATE");
        moved(Map.of("budgetLine", "ILA-2019-STORY", "kind", "AMEND", "amount", World.euro("100.00")));
        moved(Map.of("budgetLine", "ILA-2019-STORY", "kind", "BLOCK", "amount", World.euro("60.00")));
        var virement = moved(Map.of(
                "budgetLine",
                "ILA-2019-OTHER",
                "kind",
                "VIREMENT",
                "amount",
                World.euro("200.00"),
                "otherLine",
                "ILA-2019-STORY"));
        assertThat(virement.cents("/balances/1/total")).isEqualTo(1_300_00);
        var byOne = Client.of("ministry").put(World.BUDGET + "/budget-lines/ILA-2019-STORY", line("ILA", "2000.00"));
        assertThat(byOne.is(409).code()).isEqualTo("MOVEMENT_REQUIRED");

        var run = World.shares("ILA-2019-STORY", SURVEY, "LARGEST_REMAINDER_CENT");
        assertThat(run.cents("/allocated")).isEqualTo(1_240_00);
        Client.of("treasury-a")
                .put(
                        World.BUDGET + "/payees/08116",
                        Map.of("name", "Landkreis Esslingen", "iban", "DE89370400440532013000"))
                .ok();
        var order = Client.of("treasury-a")
                .post(World.BUDGET + "/payment-orders", Map.of("budgetLine", "ILA-2019-STORY", "dueOn", "2019-12-10"))
                .ok();
        var path = World.BUDGET + "/payment-orders/" + order.json().path("id").asText();
        Client.of("treasury-b").post(path + "/release", null).ok();

        // The books are closed while the order is on its way to the bank: what is bound stays payable.
        var closed = closed(Map.of("budgetLine", "ILA-2019-STORY"));
        assertThat(closed.cents("/bound")).isEqualTo(1_240_00);
        assertThat(closed.cents("/lapsed")).isEqualTo(60_00);
        Client.of("treasury-a")
                .post(path + "/confirmation", Map.of("executedOn", "2019-12-11"))
                .ok();
        var account = World.account("ILA-2019-STORY", TOWN);
        assertThat(account.cents("/items/0/paid")).isEqualTo(account.cents("/items/0/allocated"));
        Ledgers.assertSound();
    }

    @Test
    void the_next_year_takes_over_what_is_left_and_what_was_promised() {
        World.line("CIVIC-2019-STORY", "CIVIC-ENGAGEMENT", YEAR, "100.00", "MEASURE");
        moved(Map.of(
                "budgetLine",
                "CIVIC-2019-STORY",
                "kind",
                "AUTHORITY",
                "dueYear",
                YEAR + 1,
                "amount",
                World.euro("50.00")));
        var grant = reserve("40.00", "50.00").ok();
        assertThat(grant.cents("/balances/available")).isEqualTo(60_00);
        assertThat(reserve("1.00", "0.01").is(409).code()).isEqualTo("COMMITMENT_AUTHORITY_EXCEEDED");

        World.line("CIVIC-2020-STORY", "CIVIC-ENGAGEMENT", YEAR + 1, "10.00", "MEASURE");
        var closed = closed(Map.of("budgetLine", "CIVIC-2019-STORY", "successor", "CIVIC-2020-STORY"));
        assertThat(closed.cents("/carried")).isEqualTo(60_00);
        assertThat(closed.cents("/balances/1/total")).isEqualTo(70_00);

        var due = Client.of("grant-office-a")
                .post(World.BUDGET + "/due-commitments", Map.of("budgetLine", "CIVIC-2020-STORY"))
                .ok();
        var turned = Client.of("grant-office-b")
                .post(World.BUDGET + "/due-commitments/" + due.json().path("id").asText() + "/approval", null)
                .ok();
        assertThat(turned.cents("/turnedAmount")).isEqualTo(50_00);
        assertThat(turned.cents("/balances/unallocated")).isEqualTo(20_00);
        Ledgers.assertSound();
    }

    private static Answer moved(Map<String, ?> movement) {
        var body = new LinkedHashMap<String, Object>(movement);
        body.put("reason", "Nachtrag und Umschichtung 2019");
        return twoHands("/budget-movements", body);
    }

    private static Answer closed(Map<String, ?> closing) {
        return twoHands("/year-closings", closing);
    }

    /** The ministry proposes, the treasury approves; nobody does both. */
    private static Answer twoHands(String path, Map<String, ?> body) {
        var proposed = Client.of("ministry").post(World.BUDGET + path, body).ok();
        var approval = World.BUDGET + path + "/" + proposed.json().path("id").asText() + "/approval";
        assertThat(Client.of("ministry").post(approval, null).is(403).code()).isEqualTo("FOUR_EYES_REQUIRED");
        return Client.of("treasury-a").post(approval, null).ok();
    }

    private static Answer reserve(String now, String later) {
        return Client.of("grant-office-a")
                .post(
                        World.BUDGET + "/reservations",
                        Map.of(
                                "budgetLine",
                                "CIVIC-2019-STORY",
                                "amount",
                                World.euro(now),
                                "reference",
                                "Begegnungscafé",
                                "commitments",
                                List.of(Map.of("dueYear", YEAR + 1, "amount", World.euro(later)))));
    }

    private static Map<String, Object> line(String programme, String appropriation) {
        return Map.of(
                "programme",
                programme,
                "year",
                YEAR,
                "chapter",
                "0908",
                "title",
                "633 01",
                "appropriation",
                World.euro(appropriation),
                "drawdown",
                "FLAT_RATE");
    }
}
