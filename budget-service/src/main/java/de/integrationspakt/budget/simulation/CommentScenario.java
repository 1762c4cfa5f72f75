package de.integrationspakt.budget.simulation;

import de.integrationspakt.budget.simulation.ScenarioComments.Comment;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Whoever may look at a scenario may say something about it. Nothing that was said is changed or taken back. */
@ApplicationScoped
class CommentScenario {

    private final Scenarios scenarios;
    private final ScenarioComments comments;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    CommentScenario(Scenarios scenarios, ScenarioComments comments, Journal journal, Caller caller, Clock clock) {
        this.scenarios = scenarios;
        this.comments = comments;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws de.integrationspakt.kernel.http.NotFound for whom the scenario is not meant
     * @throws de.integrationspakt.kernel.http.WrongState when it is archived
     */
    @Transactional
    Comment comment(UUID id, String words) {
        var scenario = scenarios.lock(id);
        scenario.requireVisibleTo(caller);
        scenario.requireOpen();
        var comment = new Comment(
                Ids.next(),
                id,
                scenario.version(),
                words,
                caller.subject(),
                caller.units().stream().sorted().toList(),
                clock.instant());
        comments.add(comment);
        journal.record("allocation-scenario.commented", id.toString(), Map.of("comment", comment.id()));
        return comment;
    }
}
