package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** A proposed territorial change is turned down, or taken back by who proposed it. */
@ApplicationScoped
class RejectTerritorialChange {
    private final TerritorialChanges changes;
    private final Journal journal;
    private final Clock clock;

    RejectTerritorialChange(TerritorialChanges changes, Journal journal, Clock clock) {
        this.changes = changes;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    TerritorialChange reject(UUID id, String ifMatch, String reason, String by) {
        var change = changes.require(id);
        changes.getEntityManager().refresh(change, LockModeType.PESSIMISTIC_WRITE);
        ETags.check(ifMatch, change.version());
        change.reject(reason, by, clock.instant());
        journal.record("territorial-change.rejected", id.toString(), Map.of("reason", reason));
        return change;
    }
}
