package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.fact.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Ends a measure's grant with what is due of it by its accepted statement of use. */
@ApplicationScoped
public class SettleGrant {
    private final Measures measures;
    private final Outbox outbox;
    private final Clock clock;

    SettleGrant(Measures measures, Outbox outbox, Clock clock) {
        this.measures = measures;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What is set aside and not due any more is given back. @param dueCents at most the grant */
    @Transactional
    public void settle(UUID id, long dueCents, String by) {
        var measure = measures.requireForChange(id);
        measure.settle(dueCents, by, clock.instant()).ifPresent(outbox::tell);
        measure.news().ifPresent(outbox::tell);
    }
}
