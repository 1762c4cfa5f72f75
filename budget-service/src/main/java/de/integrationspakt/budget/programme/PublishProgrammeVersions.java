package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Acting;
import de.integrationspakt.kernel.journal.Journal;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Tells the versions that a migration brought and nobody has been told of. */
@ApplicationScoped
class PublishProgrammeVersions {

    private final Programmes programmes;
    private final Outbox outbox;
    private final Journal journal;
    private final Acting acting;
    private final Clock clock;

    PublishProgrammeVersions(Programmes programmes, Outbox outbox, Journal journal, Acting acting, Clock clock) {
        this.programmes = programmes;
        this.outbox = outbox;
        this.journal = journal;
        this.acting = acting;
        this.clock = clock;
    }

    @ActivateRequestContext
    @Transactional
    void publish(@Observes StartupEvent start) {
        acting.as("service:start", null);
        var facts = programmes.untold().stream()
                .map(version -> version.publish(clock.instant()))
                .toList();
        if (facts.isEmpty()) return;
        outbox.tellAll(facts);
        facts.forEach(fact -> journal.record("programme.published", fact.subject(), List.of(fact.legalBasis())));
    }
}
