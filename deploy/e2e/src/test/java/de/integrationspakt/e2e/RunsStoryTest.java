package de.integrationspakt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.e2e.Client.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A provisional run of 60 percent, then the final one over corrected counts, and what it changes settled with each town. */
class RunsStoryTest {
    private static final int YEAR = 2022;
    private static final String LINE = "ILA-2022-RUNS";
    private static final String GROWN = "08317001";
    private static final String SHRUNK = "08317002";

    @Test
    void who_was_given_too_much_is_heard_before_it_has_to_pay_back() {
        World.survey(YEAR, List.of(GROWN, SHRUNK), ags -> 50);
        World.line(LINE, "ILA", YEAR, "100000.00", "FLAT_RATE");
        var provisional = published("PROVISIONAL", Map.of("trancheBasisPoints", 6000));
        assertThat(provisional.cents("/allocated")).isEqualTo(6_000_000);

        paid();
        recount(GROWN, 80);
        recount(SHRUNK, 20);
        Client.of("kreis-08317")
                .post(World.MUNICIPALITY + "/surveys/" + YEAR + "/transmissions", Map.of("district", "08317"))
                .ok();
        Client.of("statistics")
                .post(World.MUNICIPALITY + "/surveys/" + YEAR + "/closure", null)
                .ok();
        var last = published("FINAL", Map.of("surveyVersion", 2));
        assertThat(last.json().path("supersedes").asText())
                .isEqualTo(provisional.json().path("id").asText());
        // 80,000 after 30,000 for the one, 20,000 after 30,000 for the other, who has been paid all of it.
        assertThat(World.account(LINE, GROWN).cents("/items/0/allocated")).isEqualTo(7_000_000);
        assertThat(World.account(LINE, SHRUNK).cents("/items/0/allocated")).isEqualTo(3_000_000);

        var run = World.BUDGET + "/settlement-runs/" + last.json().path("id").asText();
        Client.of("grant-office-a")
                .post(run + "/hearing", Map.of("sentOn", "2023-01-15", "answerDueOn", "2023-02-15"))
                .ok();
        var terms = Map.of(
                "dueOn",
                "2023-04-01",
                "legalGround",
                "§ 49a LVwVfG",
                "reason",
                "Endgültige Zählung",
                "withhold",
                false);
        Client.of("grant-office-a").post(run + "/decision", terms).is(403);
        Client.of("grant-office-b").post(run + "/decision", terms).ok();
        Client.of("grant-office-a").post(run + "/booking", Map.of()).ok();
        assertThat(World.account(LINE, SHRUNK).cents("/items/0/allocated")).isEqualTo(2_000_000);
        assertThat(World.account(LINE, SHRUNK).cents("/items/0/receivable")).isEqualTo(-1_000_000);
        assertThat(World.account(LINE, GROWN).cents("/items/0/allocated")).isEqualTo(8_000_000);

        var own = Client.of("gemeinde-" + SHRUNK).get(World.BUDGET + "/recoveries");
        assertThat(own.ok().json().path("items")).hasSize(1);
        assertThat(Client.of("gemeinde-" + GROWN)
                        .get(World.BUDGET + "/recoveries")
                        .ok()
                        .json()
                        .path("items"))
                .isEmpty();
        var recovery =
                World.BUDGET + "/recoveries/" + own.json().at("/items/0/id").asText() + "/repayments";
        Client.of("treasury-a")
                .post(
                        recovery,
                        Map.of(
                                "amount",
                                World.euro("10000.00"),
                                "receivedOn",
                                "2023-03-20",
                                "reference",
                                "Kontoauszug"))
                .ok();
        assertThat(World.account(LINE, SHRUNK).cents("/items/0/receivable")).isZero();
        Databases.assertInvariants();
    }

    /** Both shares go to the district, as the law says. */
    private static void paid() {
        Client.of("treasury-a")
                .put(World.BUDGET + "/payees/08317", Map.of("name", "Ortenaukreis", "iban", "DE89370400440532013000"))
                .ok();
        var order = Client.of("treasury-a")
                .post(World.BUDGET + "/payment-orders", Map.of("budgetLine", LINE, "dueOn", YEAR + "-12-10"));
        var path = World.BUDGET + "/payment-orders/"
                + order.is(201).json().path("id").asText();
        Client.of("treasury-b").post(path + "/release", null).ok();
        Client.of("treasury-a")
                .post(path + "/confirmation", Map.of("executedOn", YEAR + "-12-12"))
                .ok();
    }

    private static void recount(String ags, int persons) {
        Client.of("kreis-08317")
                .put(
                        World.MUNICIPALITY + "/surveys/" + YEAR + "/head-counts/" + ags,
                        Map.of(
                                "cohortPersons",
                                persons,
                                "familyReunificationPersons",
                                0,
                                "reason",
                                "Doppelzählung bereinigt"))
                .ok();
    }

    private static Answer published(String stage, Map<String, ?> more) {
        var body = new HashMap<String, Object>(
                Map.of("budgetLine", LINE, "surveyYear", YEAR, "stage", stage, "rounding", "HALF_UP_EURO"));
        body.putAll(more);
        var run = World.eventually(
                () -> Client.of("grant-office-a").post(World.BUDGET + "/allocation-runs", body),
                answer -> answer.status() != 409);
        var path = World.BUDGET + "/allocation-runs/"
                + run.is(201).json().path("id").asText();
        var preview = Client.of("grant-office-b")
                .post(path + "/approval?dryRun=true", null)
                .ok();
        assertThat(preview.headers()).containsEntry("dry-run", "true");
        return Client.of("grant-office-b").post(path + "/approval", null).ok();
    }
}
