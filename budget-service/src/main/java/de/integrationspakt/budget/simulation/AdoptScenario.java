package de.integrationspakt.budget.simulation;

import de.integrationspakt.budget.programme.AdoptDistribution;
import de.integrationspakt.budget.simulation.ScenarioAdoptions.Adoption;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Makes a rule of a scenario the draft of a programme version. Nothing is in force by it: somebody else approves the draft. */
@ApplicationScoped
class AdoptScenario {

    private final Scenarios scenarios;
    private final ScenarioAdoptions adoptions;
    private final AdoptDistribution adoptDistribution;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    AdoptScenario(
            Scenarios scenarios,
            ScenarioAdoptions adoptions,
            AdoptDistribution adoptDistribution,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.scenarios = scenarios;
        this.adoptions = adoptions;
        this.adoptDistribution = adoptDistribution;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param rule name of a rule of the scenario
     * @throws UnknownRule when the scenario tries no such rule
     * @throws de.integrationspakt.kernel.http.NotFound when there is no such programme, or none of its versions is in force
     */
    @Transactional
    Adoption adopt(UUID id, String rule, String programme, LocalDate validFrom) {
        var scenario = scenarios.lock(id);
        scenario.requireVisibleTo(caller);
        scenario.requireOpen();
        var tried = scenario.content().rules().stream()
                .filter(candidate -> candidate.name().equals(rule))
                .findFirst()
                .orElseThrow(() -> new UnknownRule(rule));
        int draft = adoptDistribution.adopt(programme, tried.rule(), validFrom, caller.subject());
        var adoption = new Adoption(id, scenario.version(), rule, programme, draft, caller.subject(), clock.instant());
        adoptions.add(adoption);
        journal.record(
                "allocation-scenario.adopted",
                id.toString(),
                Map.of("rule", rule, "programme", programme, "programmeVersion", draft));
        return adoption;
    }
}
