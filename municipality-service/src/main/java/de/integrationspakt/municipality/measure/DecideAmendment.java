package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** An officer lets an amendment hold, or not. */
@ApplicationScoped
class DecideAmendment {
    private final Measures measures;
    private final Amendments amendments;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    DecideAmendment(Measures measures, Amendments amendments, Outbox outbox, Journal journal, Clock clock) {
        this.measures = measures;
        this.amendments = amendments;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** If the grant falls, budget is told what the request comes to now. @param reason of a rejection, else null */
    @Transactional
    Amendment decide(UUID id, int number, boolean approved, String reason, Caller by) {
        var measure = measures.requireForChange(id);
        by.mustReach(measure.applicant());
        var amendment = amendments.require(id, number);
        var now = clock.instant();
        LifeCycle.next(measure.status(), MeasureAction.DECIDE_AMENDMENT);
        amendment.decide(approved, reason, by.subject(), now);
        if (approved) {
            measure.amend(amendment, by.subject(), now).ifPresent(outbox::tell);
            measure.news().ifPresent(outbox::tell);
        }
        journal.record(
                "measure.amendment-decided", id.toString(), Map.of("number", number, "status", amendment.status()));
        return amendment;
    }
}
