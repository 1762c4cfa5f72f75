package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.municipality.funding.FundingKind;
import de.integrationspakt.municipality.funding.FundingNews;
import de.integrationspakt.municipality.funding.Requester;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Brings a measure to where budget says its money is. */
@ApplicationScoped
class TakeMeasureFunding implements Requester {
    private final Measures measures;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    TakeMeasureFunding(Measures measures, Outbox outbox, Journal journal, Clock clock) {
        this.measures = measures;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public FundingKind kind() {
        return FundingKind.MEASURE;
    }

    /** Others hear of it if the measure is on offer now, or no longer; a payment is not theirs to know. */
    @Override
    public void hear(UUID subject, FundingNews news) {
        var measure = measures.requireForChange(subject);
        var before = measure.status();
        if (!measure.hear(news, clock.instant())) {
            return;
        }
        if (measure.status() != before) {
            measure.news().ifPresent(outbox::tell);
        }
        journal.record(
                "measure.funding",
                subject.toString(),
                Map.of("request", news.request(), "news", news.kind(), "status", measure.status()));
    }
}
