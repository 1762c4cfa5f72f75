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

    private final ProgrammeVersions versions;
    private final Outbox outbox;
    private final Journal journal;
    private final Acting acting;
    private final Clock clock;

    PublishProgrammeVersions(ProgrammeVersions versions, Outbox outbox, Journal journal, Acting acting, Clock clock) {
        this.versions = versions;
        this.outbox = outbox;
        this.journal = journal;
        this.acting = acting;
        this.clock = clock;
    }

    @ActivateRequestContext
    @Transactional
    void publish(@Observes StartupEvent start) {
        acting.as("service:start", null);
        versions.programmesOfUntold().stream()
                .flatMap(programme -> versions.of(programme).stream())
                .filter(ProgrammeVersion::inForce)
                // Of two instances that start at once the row lets only one tell it.
                .filter(version -> versions.told(version.programme(), version.version(), clock.instant()))
                .forEach(this::tell);
    }

    private void tell(ProgrammeVersion version) {
        var fact = ProgrammeVersionPublished.of(version);
        outbox.tell(fact);
        journal.record("programme.published", fact.subject(), List.of(fact.legalBasis()));
    }
}
