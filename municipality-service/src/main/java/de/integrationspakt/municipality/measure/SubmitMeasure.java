package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The applicant hands its draft in. */
@ApplicationScoped
class SubmitMeasure {
    private final Measures measures;
    private final MeasureContentCheck check;
    private final Journal journal;
    private final Clock clock;

    SubmitMeasure(Measures measures, MeasureContentCheck check, Journal journal, Clock clock) {
        this.measures = measures;
        this.check = check;
        this.journal = journal;
        this.clock = clock;
    }

    /** From now on it is with the authority. */
    @Transactional
    Measure submit(UUID id, Caller by) {
        var measure = measures.requireForChange(id);
        by.mustReach(measure.applicant());
        measure.submit(check.require(measure).standard(), by.subject(), clock.instant());
        journal.record("measure.submitted", id.toString(), Map.of("version", measure.version()));
        return measure;
    }
}
