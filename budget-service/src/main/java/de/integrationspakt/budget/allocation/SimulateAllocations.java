package de.integrationspakt.budget.allocation;

import de.integrationspakt.budget.distribution.Distribution;
import de.integrationspakt.budget.distribution.FreezeFigures;
import de.integrationspakt.budget.programme.DistributionKey;
import de.integrationspakt.budget.programme.DistributionRule;
import de.integrationspakt.budget.programme.Rounding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Computes several rules over the same frozen counts, side by side. Stores nothing. */
@ApplicationScoped
class SimulateAllocations {

    private final FreezeFigures freezeFigures;

    SimulateAllocations(FreezeFigures freezeFigures) {
        this.freezeFigures = freezeFigures;
    }

    /** A rule to try. @param statewidePersons null: those counted */
    record Rule(String name, long potCents, Rounding rounding, Long statewidePersons) {
        DistributionRule distribution() {
            return new DistributionRule(
                    List.of(new DistributionRule.Part(DistributionKey.HEAD_COUNT, 1, null)), rounding, null, null);
        }
    }

    /** What each rule gives, in the order asked for. */
    record Outcome(int surveyVersion, List<Distribution> distributions) {}

    Outcome simulate(int surveyYear, Integer surveyVersion, List<Rule> rules) {
        var figures = freezeFigures.of(
                surveyYear,
                surveyVersion,
                rules.stream().map(Rule::distribution).toList());
        return new Outcome(
                figures.surveyVersion(),
                rules.stream()
                        .map(rule -> Distribution.of(
                                rule.potCents(),
                                figures.basis(rule.distribution()),
                                rule.distribution(),
                                rule.statewidePersons()))
                        .toList());
    }
}
