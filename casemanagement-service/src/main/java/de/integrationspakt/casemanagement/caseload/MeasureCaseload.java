package de.integrationspakt.casemanagement.caseload;

import de.integrationspakt.casemanagement.funding.ShareHeard;
import de.integrationspakt.casemanagement.post.PostChanged;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Measures today's caseload of a municipality and tells it if it is another one than last told. */
@ApplicationScoped
class MeasureCaseload {
    private final Caseloads caseloads;
    private final ToldCaseloads told;
    private final Outbox outbox;
    private final Clock clock;

    MeasureCaseload(Caseloads caseloads, ToldCaseloads told, Outbox outbox, Clock clock) {
        this.caseloads = caseloads;
        this.told = told;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    void measure(Holder holder) {
        if (holder.kind() != Holder.Kind.MUNICIPALITY) {
            return;
        }
        var last = told.lock(holder);
        var today = Berlin.today(clock);
        caseloads
                .of(holder, today)
                .map(Caseload::suppressed)
                .filter(last::differs)
                .map(now -> last.next(now, today))
                .ifPresent(fact -> {
                    told.keep(fact);
                    outbox.tell(fact);
                });
    }

    void onPost(@Observes PostChanged changed) {
        measure(changed.holder());
    }

    void onShare(@Observes ShareHeard heard) {
        measure(heard.holder());
    }
}
