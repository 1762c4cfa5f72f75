package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The applicant gives an application up. */
@ApplicationScoped
class WithdrawMeasure {
    private final Measures measures;
    private final Journal journal;
    private final Clock clock;

    WithdrawMeasure(Measures measures, Journal journal, Clock clock) {
        this.measures = measures;
        this.journal = journal;
        this.clock = clock;
    }

    /** Before the money is set aside; afterwards a measure is cancelled. */
    @Transactional
    Measure withdraw(UUID id, String reason, Caller by) {
        var measure = measures.requireForChange(id);
        by.mustReach(measure.applicant());
        measure.withdraw(reason, by.subject(), clock.instant());
        journal.record("measure.withdrawn", id.toString(), Map.of("version", measure.version()));
        return measure;
    }
}
