package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** A proposal to turn due commitments is rejected by another person, or withdrawn by who made it. All stay promised. */
@ApplicationScoped
class EndDueCommitments {

    private final Dues dues;
    private final Journal journal;
    private final Clock clock;

    EndDueCommitments(Dues dues, Journal journal, Clock clock) {
        this.dues = dues;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    DueCommitments reject(UUID id, String ifMatch, String officer, String reason) {
        var due = seen(id, ifMatch);
        due.reject(officer, clock.instant(), reason);
        journal.record("due-commitments.rejected", id.toString(), Map.of("reason", reason));
        return due;
    }

    @Transactional
    DueCommitments withdraw(UUID id, String ifMatch, String officer, String reason) {
        var due = seen(id, ifMatch);
        due.withdraw(officer, clock.instant(), reason);
        journal.record("due-commitments.withdrawn", id.toString(), Map.of("reason", reason));
        return due;
    }

    private DueCommitments seen(UUID id, String ifMatch) {
        var due = dues.lock(id);
        ETags.check(ifMatch, due.version());
        return due;
    }
}
