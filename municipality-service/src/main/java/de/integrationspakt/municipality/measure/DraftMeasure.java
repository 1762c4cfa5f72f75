package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Holder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** A municipality, district, group or carrier begins an application. */
@ApplicationScoped
class DraftMeasure {
    private final Measures measures;
    private final MeasureContentCheck check;
    private final Journal journal;
    private final Clock clock;

    DraftMeasure(Measures measures, MeasureContentCheck check, Journal journal, Clock clock) {
        this.measures = measures;
        this.check = check;
        this.journal = journal;
        this.clock = clock;
    }

    /** A new draft on the line; refusals as in {@link MeasureContentCheck#require}. */
    @Transactional
    Measure draft(Holder applicant, String budgetLine, String type, MeasureContent content, Caller by) {
        by.mustReach(applicant);
        var checked = check.require(applicant, budgetLine, type, content);
        var measure = Measure.draft(applicant, checked, content, by.subject(), clock.instant());
        measures.persist(measure);
        journal.record(
                "measure.drafted",
                measure.id().toString(),
                Map.of("applicant", applicant.value(), "budgetLine", budgetLine, "type", type));
        return measure;
    }
}
