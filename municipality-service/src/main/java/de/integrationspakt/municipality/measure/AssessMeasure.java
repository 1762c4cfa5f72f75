package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.municipality.standard.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** An officer holds a measure against its standard, criterion by criterion. */
@ApplicationScoped
class AssessMeasure {
    private final Measures measures;
    private final Catalogue catalogue;
    private final Journal journal;
    private final Clock clock;

    AssessMeasure(Measures measures, Catalogue catalogue, Journal journal, Clock clock) {
        this.measures = measures;
        this.catalogue = catalogue;
        this.journal = journal;
        this.clock = clock;
    }

    /** Criteria without a verdict get what the answer came to; the grant is computed by the rate. */
    @Transactional
    Measure assess(UUID id, Assessment assessment, Caller by) {
        var measure = measures.requireForChange(id);
        by.mustReach(measure.applicant());
        var standard = catalogue.standard(measure.application().standard());
        measure.assess(standard, assessment, by.subject(), clock.instant());
        journal.record(
                "measure.assessed",
                id.toString(),
                Map.of("grantCents", measure.decision().grantCents()));
        return measure;
    }
}
