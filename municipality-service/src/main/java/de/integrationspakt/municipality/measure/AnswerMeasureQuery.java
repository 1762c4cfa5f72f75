package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The applicant answers, with whatever it edited meanwhile. */
@ApplicationScoped
class AnswerMeasureQuery {
    private final Measures measures;
    private final MeasureContentCheck check;
    private final Journal journal;
    private final Clock clock;

    AnswerMeasureQuery(Measures measures, MeasureContentCheck check, Journal journal, Clock clock) {
        this.measures = measures;
        this.check = check;
        this.journal = journal;
        this.clock = clock;
    }

    /** With the authority again. */
    @Transactional
    Measure answer(UUID id, String answer, Caller by) {
        var measure = measures.requireForChange(id);
        by.mustReach(measure.applicant());
        measure.answer(check.require(measure).standard(), answer, by.subject(), clock.instant());
        journal.record("measure.answered", id.toString(), Map.of("version", measure.version()));
        return measure;
    }
}
