package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** The applicant rewrites its draft, or what it was asked about. */
@ApplicationScoped
class EditMeasure {
    private final Measures measures;
    private final MeasureContentCheck check;
    private final Journal journal;

    EditMeasure(Measures measures, MeasureContentCheck check, Journal journal) {
        this.measures = measures;
        this.check = check;
        this.journal = journal;
    }

    /**
     * Replaces the content; applicant, line and type stay.
     *
     * @param ifMatch the version the caller read, or null
     */
    @Transactional
    Measure edit(UUID id, String ifMatch, MeasureContent content, Caller by) {
        var measure = measures.requireForChange(id);
        by.mustReach(measure.applicant());
        ETags.check(ifMatch, measure.version());
        var checked = check.require(measure.applicant(), measure.budgetLine(), measure.type(), content);
        measure.edit(checked.standard(), content);
        journal.record("measure.edited", id.toString(), Map.of("version", measure.version()));
        return measure;
    }
}
