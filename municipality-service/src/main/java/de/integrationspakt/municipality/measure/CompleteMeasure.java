package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The applicant closes a measure whose period is over. */
@ApplicationScoped
class CompleteMeasure {
    private final Measures measures;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    CompleteMeasure(Measures measures, Outbox outbox, Journal journal, Clock clock) {
        this.measures = measures;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** What remains is the statement of use. */
    @Transactional
    Measure complete(UUID id, Caller by) {
        var measure = measures.requireForChange(id);
        by.mustReach(measure.applicant());
        measure.complete(by.subject(), clock.instant());
        measure.news().ifPresent(outbox::tell);
        journal.record("measure.completed", id.toString(), Map.of("version", measure.version()));
        return measure;
    }
}
