package de.integrationspakt.budget.simulation;

import de.integrationspakt.budget.distribution.FreezeFigures;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows scenarios to those they are meant for. */
@ApplicationScoped
class FindScenarios {

    private final Scenarios scenarios;
    private final FreezeFigures freezeFigures;
    private final Caller caller;

    FindScenarios(Scenarios scenarios, FreezeFigures freezeFigures, Caller caller) {
        this.scenarios = scenarios;
        this.freezeFigures = freezeFigures;
        this.caller = caller;
    }

    /** @throws de.integrationspakt.kernel.http.NotFound also for whom it is not meant */
    Scenario require(UUID id) {
        var scenario = scenarios.require(id);
        scenario.requireVisibleTo(caller);
        return scenario;
    }

    /** @param archived null: also archived ones */
    List<Scenario> page(UUID after, Boolean archived, int limit) {
        return scenarios.page(
                after,
                caller.has(Roles.MINISTRY) || caller.has(Roles.AUDITOR),
                caller.subject(),
                List.copyOf(caller.units()),
                archived,
                limit);
    }

    /** What the scenario's rules give, over the numbers frozen with it: the same whenever it is asked for. */
    Simulation simulate(Scenario scenario) {
        var rules = scenario.content().rules();
        var figures = freezeFigures.of(
                scenario.surveyYear(),
                scenario.surveyVersion() == 0 ? null : scenario.surveyVersion(),
                rules.stream().map(TriedRule::rule).toList(),
                scenarios.frozen(scenario.id()));
        return SimulateAllocations.over(figures, rules);
    }
}
