package de.integrationspakt.budget.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.budget.distribution.AskedRule;
import de.integrationspakt.budget.distribution.Basis;
import de.integrationspakt.budget.distribution.Distribution;
import de.integrationspakt.budget.programme.DistributionRule;
import de.integrationspakt.budget.programme.Rounding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final DistributionRule BY_PERSONS = AskedRule.byPersons(Rounding.LARGEST_REMAINDER_CENT);
    private static final Basis PERSONS = Basis.ofPersons(
            Map.of("08111000", 100L, "08115001", 50L, "08115002", 30L, "08116001", 20L, "08116002", 0L));

    @Test
    void winners_losers_and_the_largest_shifts_are_told_against_the_first_rule() {
        // one number each, whatever the persons: the small ones win
        var simulation = simulation(PERSONS, 100_000, equalParts(5), 100_000);
        var base = simulation.shifts(2).get(0);
        assertThat(base.winners() + base.losers()).isZero();
        assertThat(base.unevenPercent()).isEqualByComparingTo("0.00");
        var shift = simulation.shifts(2).get(1);
        // 50,000 25,000 15,000 10,000 0 against 20,000 each
        assertThat(shift.winners()).isEqualTo(3);
        assertThat(shift.gainedCents()).isEqualTo(35_000);
        assertThat(shift.losers()).isEqualTo(2);
        assertThat(shift.lostCents()).isEqualTo(35_000);
        assertThat(shift.up())
                .extracting(row -> simulation.municipalities().holder(row))
                .containsExactly("08116002", "08116001");
        assertThat(shift.down())
                .extracting(row -> simulation.municipalities().holder(row))
                .containsExactly("08111000", "08115001");
        assertThat(shift.unevenPercent()).isEqualByComparingTo("35.00");
    }

    @Test
    void districts_add_up_their_municipalities() {
        var simulation = simulation(PERSONS, 100_000, equalParts(5), 100_000);
        var districts = simulation.districts();
        assertThat(districts.holders()).containsExactly("08111", "08115", "08116");
        assertThat(districts.persons(1)).isEqualTo(80);
        assertThat(districts.amountCents(0, 1)).isEqualTo(40_000);
        assertThat(districts.differenceCents(1, 2)).isEqualTo(30_000);
    }

    @Test
    void a_rule_that_gives_to_districts_is_compared_by_district() {
        var byDistrict =
                Basis.of(new String[] {"08111", "08115", "08116"}, new long[] {100, 80, 20}, new long[][] {{1, 1, 2}});
        var simulation = simulation(PERSONS, 100_000, byDistrict, 100_000);
        assertThat(simulation.municipalities().has(1)).isFalse();
        var shift = simulation.shifts(1).get(1);
        assertThat(shift.gainedCents()).isEqualTo(40_000);
        assertThat(shift.sides().holder(shift.up().get(0))).isEqualTo("08116");
    }

    @Test
    void per_head_is_rounded_half_up_and_unknown_without_persons() {
        var sides = simulation(PERSONS, 100_001, equalParts(5), 100_000).municipalities();
        assertThat(SimulationView.perHeadCents(sides, 0, 0)).isEqualTo(500);
        assertThat(SimulationView.perHeadCents(sides, 1, 4)).isNull();
        assertThat(SimulationView.percentOf(sides, 1, 4)).isNull();
        assertThat(SimulationView.percentOf(sides, 1, 3)).isEqualByComparingTo("100.00");
    }

    private static Basis equalParts(int holders) {
        var keys = new String[holders];
        var persons = new long[holders];
        var numbers = new long[holders];
        for (int place = 0; place < holders; place++) {
            keys[place] = PERSONS.holder(place);
            persons[place] = PERSONS.persons(place);
            numbers[place] = 1;
        }
        return Basis.of(keys, persons, new long[][] {numbers});
    }

    private static Simulation simulation(Basis base, long baseCents, Basis other, long otherCents) {
        return new Simulation(
                2017,
                1,
                List.of(
                        new TriedRule("base", baseCents, BY_PERSONS, null),
                        new TriedRule("other", otherCents, BY_PERSONS, null)),
                List.of(
                        Distribution.of(baseCents, base, BY_PERSONS, null),
                        Distribution.of(otherCents, other, BY_PERSONS, null)));
    }
}
