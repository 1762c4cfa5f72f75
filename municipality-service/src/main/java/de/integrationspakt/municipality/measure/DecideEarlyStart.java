package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** An officer permits an early start, or not. */
@ApplicationScoped
class DecideEarlyStart {
    private final Measures measures;
    private final Journal journal;
    private final Clock clock;

    DecideEarlyStart(Measures measures, Journal journal, Clock clock) {
        this.measures = measures;
        this.journal = journal;
        this.clock = clock;
    }

    /** It counts for first days after the one on which it was given. */
    @Transactional
    Measure decide(UUID id, boolean permitted, String reason, Caller by) {
        var measure = measures.requireForChange(id);
        by.mustReach(measure.applicant());
        measure.decideEarlyStart(permitted, reason, by.subject(), clock.instant());
        journal.record("measure.early-start-decided", id.toString(), Map.of("permitted", permitted));
        return measure;
    }
}
