package de.integrationspakt.budget.simulation;

import de.integrationspakt.budget.distribution.FreezeFigures;
import de.integrationspakt.budget.distribution.FreezeFigures.Frozen;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Keeps a scenario with the numbers it rests on, edits it in versions, archives it. */
@ApplicationScoped
class KeepScenario {

    private final Scenarios scenarios;
    private final FreezeFigures freezeFigures;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    KeepScenario(Scenarios scenarios, FreezeFigures freezeFigures, Journal journal, Caller caller, Clock clock) {
        this.scenarios = scenarios;
        this.freezeFigures = freezeFigures;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param surveyVersion null: the latest closed one
     * @throws de.integrationspakt.budget.survey.SurveyNotClosed when a rule divides by persons and no closure is known
     */
    @Transactional
    Scenario keep(int surveyYear, Integer surveyVersion, Scenario.Content content) {
        var now = freezeFigures.now(surveyYear);
        var figures = freezeFigures.of(
                surveyYear,
                surveyVersion,
                content.rules().stream().map(TriedRule::rule).toList(),
                now);
        SimulateAllocations.over(figures, content.rules());
        var at = clock.instant();
        var scenario = new Scenario(
                Ids.next(),
                1,
                surveyYear,
                figures.surveyVersion(),
                content,
                caller.subject(),
                at,
                caller.subject(),
                at,
                null,
                null);
        scenarios.add(scenario, new Frozen(figures.tableVersions(), now.inhabitants(), now.existing()));
        record("kept", scenario);
        return scenario;
    }

    /**
     * Over the numbers that were frozen first; tables named for the first time are frozen now.
     *
     * @param ifMatch ETag the caller saw, or null
     * @throws OnlyItsOwner for others than its owner and the ministry
     * @throws de.integrationspakt.kernel.http.WrongState when it is archived
     */
    @Transactional
    Scenario edit(UUID id, Scenario.Content content, String ifMatch) {
        var scenario = scenarios.lock(id);
        scenario.requireWritableBy(caller);
        ETags.check(ifMatch, scenario.version());
        if (content.equals(scenario.content())) return scenario;
        var figures = freezeFigures.of(
                scenario.surveyYear(),
                scenario.surveyVersion() == 0 ? null : scenario.surveyVersion(),
                content.rules().stream().map(TriedRule::rule).toList(),
                scenarios.frozen(id));
        SimulateAllocations.over(figures, content.rules());
        var edited = new Scenario(
                id,
                scenario.version() + 1,
                scenario.surveyYear(),
                Math.max(scenario.surveyVersion(), figures.surveyVersion()),
                content,
                scenario.owner(),
                scenario.keptAt(),
                caller.subject(),
                clock.instant(),
                null,
                null);
        scenarios.addVersion(edited, figures.tableVersions());
        record("edited", edited);
        return edited;
    }

    /** @throws OnlyItsOwner for others than its owner and the ministry */
    @Transactional
    Scenario archive(UUID id) {
        var scenario = scenarios.lock(id);
        scenario.requireWritableBy(caller);
        scenarios.archive(id, caller.subject(), clock.instant());
        record("archived", scenario);
        return scenarios.require(id);
    }

    private void record(String what, Scenario scenario) {
        journal.record(
                "allocation-scenario." + what,
                scenario.id().toString(),
                Map.of(
                        "version",
                        scenario.version(),
                        "visibility",
                        scenario.content().visibility(),
                        "units",
                        scenario.content().units()));
    }
}
