package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** An officer asks the applicant something. */
@ApplicationScoped
class QueryMeasure {
    private final Measures measures;
    private final Journal journal;
    private final Clock clock;

    QueryMeasure(Measures measures, Journal journal, Clock clock) {
        this.measures = measures;
        this.journal = journal;
        this.clock = clock;
    }

    /** Back to the applicant; an assessment made before is void. */
    @Transactional
    Measure query(UUID id, String question, Caller by) {
        var measure = measures.requireForChange(id);
        by.mustReach(measure.applicant());
        measure.query(question, by.subject(), clock.instant());
        journal.record("measure.queried", id.toString(), Map.of("version", measure.version()));
        return measure;
    }
}
