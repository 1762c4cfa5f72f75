package de.integrationspakt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** All municipalities of the state, a count for each, 58 million. */
class WholeStateStoryTest {
    private static final int YEAR = 2018;

    @Test
    void every_municipality_gets_its_share_and_every_hearer_learns_of_it() {
        var keys = Register.keys();
        var closed = World.survey(YEAR, keys, ags -> 20 + Math.floorMod(ags.hashCode(), 97));
        assertThat(closed.json().path("municipalities").asInt()).isEqualTo(Register.MUNICIPALITIES);
        World.line("IM-2018-STATE", "IM", YEAR, "58000000.00", "FUNDED_POST");

        var run = World.shares("IM-2018-STATE", YEAR, "HALF_UP_EURO");
        assertThat(run.json().path("status").asText()).isEqualTo("PUBLISHED");

        var allocated = run.cents("/allocated");
        var excess = Math.max(0, allocated - 58_000_000_00L);
        var line = Client.of("auditor")
                .get(World.BUDGET + "/reports/execution?year=" + YEAR)
                .ok()
                .json()
                .path("lines");
        var appropriation = line.valueStream()
                .filter(row -> row.path("budgetLine").asText().equals("IM-2018-STATE"))
                .map(row -> row.at("/appropriation/amount").asText())
                .findFirst();
        assertThat(appropriation).hasValue(World.cents(58_000_000_00L + excess).get("amount"));

        // The last to hear is casemanagement: a caseload shows the persons of the share once the fact is there.
        for (String ags : new String[] {keys.get(0), keys.get(550), keys.get(1100)}) {
            var persons = 20 + Math.floorMod(ags.hashCode(), 97);
            World.eventually(
                    () -> Client.of("auditor").get(World.CASES + "/caseloads?ags=" + ags + "&on=2018-12-31"),
                    answer -> answer.json().at("/items/0/persons").asInt() == persons);
        }
    }
}
