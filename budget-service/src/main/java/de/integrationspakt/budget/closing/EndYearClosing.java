package de.integrationspakt.budget.closing;

import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** A prepared closing is rejected by another person, or withdrawn by who prepared it. No money moves. */
@ApplicationScoped
class EndYearClosing {

    private final YearClosings closings;
    private final Journal journal;
    private final Clock clock;

    EndYearClosing(YearClosings closings, Journal journal, Clock clock) {
        this.closings = closings;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    YearClosing reject(UUID id, String ifMatch, String officer, String reason) {
        var closing = seen(id, ifMatch);
        closing.reject(officer, clock.instant(), reason);
        journal.record("year-closing.rejected", id.toString(), Map.of("reason", reason));
        return closing;
    }

    @Transactional
    YearClosing withdraw(UUID id, String ifMatch, String officer, String reason) {
        var closing = seen(id, ifMatch);
        closing.withdraw(officer, clock.instant(), reason);
        journal.record("year-closing.withdrawn", id.toString(), Map.of("reason", reason));
        return closing;
    }

    private YearClosing seen(UUID id, String ifMatch) {
        var closing = closings.lock(id);
        ETags.check(ifMatch, closing.version());
        return closing;
    }
}
