package de.integrationspakt.budget.simulation;

import de.integrationspakt.budget.distribution.Distribution;
import de.integrationspakt.budget.distribution.Figures;
import de.integrationspakt.budget.distribution.FreezeFigures;
import de.integrationspakt.kernel.http.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Computes several rules over the same frozen numbers, side by side. Stores nothing. */
@ApplicationScoped
public class SimulateAllocations {

    private final FreezeFigures freezeFigures;

    SimulateAllocations(FreezeFigures freezeFigures) {
        this.freezeFigures = freezeFigures;
    }

    /** @param rules the first is the base to which the others are compared */
    public Simulation simulate(int surveyYear, Integer surveyVersion, List<TriedRule> rules) {
        return over(
                freezeFigures.of(
                        surveyYear,
                        surveyVersion,
                        rules.stream().map(TriedRule::rule).toList()),
                rules);
    }

    /** Over numbers that are frozen already. */
    static Simulation over(Figures figures, List<TriedRule> rules) {
        var distributions = new ArrayList<Distribution>(rules.size());
        for (var rule : rules) {
            try {
                distributions.add(Distribution.of(
                        rule.potCents(), figures.basis(rule.rule()), rule.rule(), rule.statewidePersons()));
            } catch (Refusal refusal) {
                throw refusal.at("/rules/" + distributions.size(), "field.value", rule.name());
            }
        }
        return new Simulation(figures.surveyYear(), figures.surveyVersion(), rules, distributions);
    }
}
