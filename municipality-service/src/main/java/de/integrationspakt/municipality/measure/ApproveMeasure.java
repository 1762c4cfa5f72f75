package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.municipality.funding.FundingRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The second officer approves a measure, which is the order to pay its grant. */
@ApplicationScoped
class ApproveMeasure {
    private final Measures measures;
    private final FundingRequests requests;
    private final Journal journal;
    private final Clock clock;

    ApproveMeasure(Measures measures, FundingRequests requests, Journal journal, Clock clock) {
        this.measures = measures;
        this.requests = requests;
        this.journal = journal;
        this.clock = clock;
    }

    /** Asks budget for the money. */
    @Transactional
    Measure approve(UUID id, Caller by) {
        var measure = measures.requireForChange(id);
        by.mustReach(measure.applicant());
        var requested = measure.approve(by.subject(), clock.instant());
        requests.ask(requested);
        journal.record(
                "measure.approved",
                id.toString(),
                Map.of("request", requested.requestId(), "amountCents", requested.amountCents()));
        return measure;
    }
}
