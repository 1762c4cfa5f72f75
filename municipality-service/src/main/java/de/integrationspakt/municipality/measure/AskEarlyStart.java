package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The applicant asks to begin before the approval. */
@ApplicationScoped
class AskEarlyStart {
    private final Measures measures;
    private final Journal journal;
    private final Clock clock;

    AskEarlyStart(Measures measures, Journal journal, Clock clock) {
        this.measures = measures;
        this.journal = journal;
        this.clock = clock;
    }

    /** Asked again, the newest question counts and an earlier permission is void. */
    @Transactional
    Measure ask(UUID id, String reason, Caller by) {
        var measure = measures.requireForChange(id);
        by.mustReach(measure.applicant());
        measure.askEarlyStart(reason, by.subject(), clock.instant());
        journal.record("measure.early-start-asked", id.toString(), Map.of("version", measure.version()));
        return measure;
    }
}
