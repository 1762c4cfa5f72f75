package de.integrationspakt.budget.simulation;

import de.integrationspakt.budget.distribution.Distribution;
import java.util.List;
import java.util.stream.IntStream;

/** What several rules give, side by side: to municipalities, and to districts with all their municipalities. */
public final class Simulation {

    private final int surveyYear;
    private final int surveyVersion;
    private final List<TriedRule> rules;
    private final List<Distribution> distributions;
    private final SideBySide municipalities;
    private final SideBySide districts;

    Simulation(int surveyYear, int surveyVersion, List<TriedRule> rules, List<Distribution> distributions) {
        this.surveyYear = surveyYear;
        this.surveyVersion = surveyVersion;
        this.rules = rules;
        this.distributions = distributions;
        this.municipalities = SideBySide.ofMunicipalities(distributions);
        this.districts = SideBySide.ofDistricts(distributions);
    }

    int surveyYear() {
        return surveyYear;
    }

    /** 0 when no rule divides by persons. */
    int surveyVersion() {
        return surveyVersion;
    }

    List<TriedRule> rules() {
        return rules;
    }

    Distribution distribution(int rule) {
        return distributions.get(rule);
    }

    SideBySide municipalities() {
        return municipalities;
    }

    SideBySide districts() {
        return districts;
    }

    /** How each rule compares to the first: by municipality if both give to municipalities, else by district. */
    List<Shift> shifts(int top) {
        return IntStream.range(0, rules.size())
                .mapToObj(rule -> Shift.of(
                        municipalities.has(0) && municipalities.has(rule) ? municipalities : districts, rule, top))
                .toList();
    }
}
