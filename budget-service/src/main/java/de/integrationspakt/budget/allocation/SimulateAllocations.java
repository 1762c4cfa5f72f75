package de.integrationspakt.budget.allocation;

import de.integrationspakt.budget.programme.Rounding;
import de.integrationspakt.budget.survey.FrozenCounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Computes several rules over the same frozen counts, side by side. Stores nothing. */
@ApplicationScoped
class SimulateAllocations {

    private final FrozenCounts frozenCounts;

    SimulateAllocations(FrozenCounts frozenCounts) {
        this.frozenCounts = frozenCounts;
    }

    /** A rule to try. @param statewidePersons null: those counted */
    record Rule(String name, long potCents, Rounding rounding, Long statewidePersons) {}

    /** What each rule gives, in the order asked for. */
    record Outcome(int surveyVersion, List<Distribution> distributions) {}

    Outcome simulate(int surveyYear, Integer surveyVersion, List<Rule> rules) {
        var frozen = frozenCounts.of(surveyYear, surveyVersion);
        var counts = frozen.counts().stream()
                .map(counted -> new Count(counted.ags(), counted.persons()))
                .toList();
        return new Outcome(
                frozen.version(),
                rules.stream()
                        .map(rule -> Distribution.of(rule.potCents(), counts, rule.statewidePersons(), rule.rounding()))
                        .toList());
    }
}
