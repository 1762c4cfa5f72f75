package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** An officer turns a measure down. */
@ApplicationScoped
class RejectMeasure {
    private final Measures measures;
    private final Journal journal;
    private final Clock clock;

    RejectMeasure(Measures measures, Journal journal, Clock clock) {
        this.measures = measures;
        this.journal = journal;
        this.clock = clock;
    }

    /** With a reason, which the applicant reads. */
    @Transactional
    Measure reject(UUID id, String reason, Caller by) {
        var measure = measures.requireForChange(id);
        by.mustReach(measure.applicant());
        measure.reject(reason, by.subject(), clock.instant());
        journal.record("measure.rejected", id.toString(), Map.of("version", measure.version()));
        return measure;
    }
}
