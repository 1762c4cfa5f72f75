package de.integrationspakt.budget.simulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationspakt.budget.distribution.AskedRule;
import de.integrationspakt.budget.programme.RulesContent.DistributionContent;
import de.integrationspakt.kernel.money.Money;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the rules give, side by side. */
@Schema(name = "AllocationSimulation")
public record SimulationView(
        @Schema(examples = "2017") int surveyYear,

        @Schema(examples = "1", description = "0: no rule divides by persons")
        int surveyVersion,

        List<RuleView> rules,

        @Schema(description = "By municipality") List<HolderView> items,

        @Schema(description = "By district, with all its municipalities")
        List<HolderView> districts) {

    static SimulationView of(Simulation simulation, Map<String, String> names, int top) {
        var shifts = simulation.shifts(top);
        return new SimulationView(
                simulation.surveyYear(),
                simulation.surveyVersion(),
                IntStream.range(0, shifts.size())
                        .mapToObj(rule -> RuleView.of(simulation, rule, shifts.get(rule), names))
                        .toList(),
                rows(simulation.municipalities(), names),
                rows(simulation.districts(), names));
    }

    /** Made one by one when they are written: a million amounts are never all in memory as objects. */
    private static List<HolderView> rows(SideBySide sides, Map<String, String> names) {
        return new AbstractList<>() {
            @Override
            public HolderView get(int row) {
                return HolderView.of(sides, row, names);
            }

            @Override
            public int size() {
                return sides.size();
            }
        };
    }

    /** What a rule gives in all, and how that compares to the first rule. */
    @Schema(name = "AllocationRuleOutcome")
    public record RuleView(
            String name,
            DistributionContent rule,
            Money pot,
            Money allocated,
            Money roundingDifference,

            @Schema(examples = "1101", description = "Municipalities, or districts if the rule gives to them")
            int holders,

            int atMinimum,
            int atMaximum,

            @Schema(description = "More than by the first rule, together")
            Money difference,

            SumView winners,
            SumView losers,
            int unchanged,
            List<ShiftView> largestGains,
            List<ShiftView> largestLosses,

            @Schema(
                    examples = "3.25",
                    description =
                            "Percent of the money that would have to go elsewhere for every person to count the same; null when nobody is counted")
            BigDecimal unevenPercent) {

        static RuleView of(Simulation simulation, int rule, Shift shift, Map<String, String> names) {
            var distribution = simulation.distribution(rule);
            var tried = simulation.rules().get(rule);
            return new RuleView(
                    tried.name(),
                    AskedRule.content(tried.rule()),
                    Money.ofCents(tried.potCents()),
                    Money.ofCents(distribution.allocatedCents()),
                    Money.ofCents(distribution.roundingDifferenceCents()),
                    distribution.basis().size(),
                    distribution.atMinimum(),
                    distribution.atMaximum(),
                    Money.ofCents(distribution.allocatedCents()
                            - simulation.distribution(0).allocatedCents()),
                    new SumView(shift.winners(), Money.ofCents(shift.gainedCents())),
                    new SumView(shift.losers(), Money.ofCents(shift.lostCents())),
                    shift.unchanged(),
                    ShiftView.of(shift, rule, shift.up(), names),
                    ShiftView.of(shift, rule, shift.down(), names),
                    shift.unevenPercent());
        }
    }

    /** How many, and how much together. */
    @Schema(name = "AllocationShiftSum")
    public record SumView(int holders, Money together) {}

    /** A holder that gains or loses much. */
    @Schema(name = "AllocationShift")
    public record ShiftView(String holder, String name, Money amount, Money difference, BigDecimal percent) {

        static List<ShiftView> of(Shift shift, int rule, List<Integer> rows, Map<String, String> names) {
            var sides = shift.sides();
            return rows.stream()
                    .map(row -> new ShiftView(
                            sides.holder(row),
                            names.get(sides.holder(row)),
                            Money.ofCents(sides.amountCents(rule, row)),
                            Money.ofCents(sides.differenceCents(rule, row)),
                            percentOf(sides, rule, row)))
                    .toList();
        }
    }

    /** What each rule gives to a holder, in the order of the rules, and by how much it differs from the first. */
    @Schema(name = "AllocationSideBySide")
    public record HolderView(
            @Schema(examples = "08116033") String holder,

            @Schema(examples = "Kirchheim unter Teck, Stadt") @JsonInclude(JsonInclude.Include.NON_NULL)
            String name,

            @Schema(examples = "268", description = "Persons counted, or allocated to the district")
            long persons,

            @Schema(description = "Null for a rule that gives to districts")
            List<Money> amounts,

            @Schema(description = "Rounded half up to the cent; null without persons")
            List<Money> perHead,

            List<Money> differences,

            @Schema(examples = "[0.00, -4.98]", description = "Null where the first rule gives nothing")
            List<BigDecimal> percents) {

        static HolderView of(SideBySide sides, int row, Map<String, String> names) {
            int rules = sides.rules();
            var amounts = new ArrayList<Money>(rules);
            var perHead = new ArrayList<Money>(rules);
            var differences = new ArrayList<Money>(rules);
            var percents = new ArrayList<BigDecimal>(rules);
            for (int rule = 0; rule < rules; rule++) {
                boolean compared = sides.has(rule) && sides.has(0);
                amounts.add(sides.has(rule) ? Money.ofCents(sides.amountCents(rule, row)) : null);
                perHead.add(money(perHeadCents(sides, rule, row)));
                differences.add(compared ? Money.ofCents(sides.differenceCents(rule, row)) : null);
                percents.add(compared ? percentOf(sides, rule, row) : null);
            }
            return new HolderView(
                    sides.holder(row),
                    names.get(sides.holder(row)),
                    sides.persons(row),
                    amounts,
                    perHead,
                    differences,
                    percents);
        }
    }

    /** Rounded half up; null without persons, or when the rule gives to districts. */
    static Long perHeadCents(SideBySide sides, int rule, int row) {
        long persons = sides.persons(row);
        if (persons == 0 || !sides.has(rule)) return null;
        return (sides.amountCents(rule, row) * 2 + persons) / (persons * 2);
    }

    /** Change against the first rule in percent, two decimals; null where that gives nothing. */
    static BigDecimal percentOf(SideBySide sides, int rule, int row) {
        long base = sides.amountCents(0, row);
        if (base == 0) return null;
        long cents = sides.differenceCents(rule, row);
        long hundredths = (Math.abs(cents) * 20_000 + base) / (2 * base);
        return BigDecimal.valueOf(cents < 0 ? -hundredths : hundredths, 2);
    }

    private static Money money(Long cents) {
        return cents == null ? null : Money.ofCents(cents);
    }
}
