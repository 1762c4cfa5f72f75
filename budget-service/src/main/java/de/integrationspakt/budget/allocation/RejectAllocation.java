package de.integrationspakt.budget.allocation;

import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** A second officer refuses a run. It is kept, and counts for nothing. */
@ApplicationScoped
class RejectAllocation {

    private final AllocationRuns runs;
    private final Journal journal;
    private final Clock clock;

    RejectAllocation(AllocationRuns runs, Journal journal, Clock clock) {
        this.runs = runs;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param ifMatch ETag the caller saw, or null
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for the officer who calculated it
     * @throws de.integrationspakt.kernel.http.WrongState unless calculated
     */
    @Transactional
    AllocationRun reject(UUID id, String reason, String ifMatch, String officer) {
        var run = runs.lock(id);
        ETags.check(ifMatch, run.version());
        run.reject(reason, officer, clock.instant());
        journal.record("allocation-run.rejected", id.toString(), Map.of("reason", reason));
        return run;
    }
}
