package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Says what an accommodation costs a month from a month on; the amounts of the months before stay. */
@ApplicationScoped
class SetMonthlyCost {
    private final Accommodations accommodations;
    private final MonthlyCosts costs;
    private final Journal journal;
    private final Clock clock;

    SetMonthlyCost(Accommodations accommodations, MonthlyCosts costs, Journal journal, Clock clock) {
        this.accommodations = accommodations;
        this.costs = costs;
        this.journal = journal;
        this.clock = clock;
    }

    /** All amounts of the accommodation, as they now are. */
    @Transactional
    List<MonthlyCosts.MonthlyCost> set(MonthlyCosts.MonthlyCost cost, Caller by) {
        by.mustReach(accommodations.requireForChange(cost.accommodation()).ags());
        keep(cost, by);
        return costs.of(new UUID[] {cost.accommodation()});
    }

    /** Inside the caller's transaction. False if it was so already. */
    boolean keep(MonthlyCosts.MonthlyCost cost, Caller by) {
        boolean changed = costs.set(cost, by.subject(), clock.instant());
        if (changed)
            journal.record("accommodation.cost-set", cost.accommodation().toString(), cost);
        return changed;
    }
}
