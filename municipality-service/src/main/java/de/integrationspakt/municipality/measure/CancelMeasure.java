package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.municipality.funding.FundingRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The applicant gives a granted measure up. */
@ApplicationScoped
class CancelMeasure {
    private final Measures measures;
    private final FundingRequests requests;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    CancelMeasure(Measures measures, FundingRequests requests, Outbox outbox, Journal journal, Clock clock) {
        this.measures = measures;
        this.requests = requests;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** Budget is told that what is not paid is free; others, that it is no longer offered. */
    @Transactional
    Measure cancel(UUID id, String reason, Caller by) {
        var measure = measures.requireForChange(id);
        by.mustReach(measure.applicant());
        requests.giveBack(measure.cancel(reason, by.subject(), clock.instant()));
        measure.news().ifPresent(outbox::tell);
        journal.record("measure.cancelled", id.toString(), Map.of("version", measure.version()));
        return measure;
    }
}
