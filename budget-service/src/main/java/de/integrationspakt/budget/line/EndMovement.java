package de.integrationspakt.budget.line;

import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** A proposed movement is rejected by another person, or withdrawn by who proposed it. No money moves. */
@ApplicationScoped
class EndMovement {

    private final BudgetMovements movements;
    private final Journal journal;
    private final Clock clock;

    EndMovement(BudgetMovements movements, Journal journal, Clock clock) {
        this.movements = movements;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    BudgetMovement reject(UUID id, String ifMatch, String officer, String reason) {
        var movement = seen(id, ifMatch);
        movement.reject(officer, clock.instant(), reason);
        journal.record("budget-movement.rejected", id.toString(), Map.of("reason", reason));
        return movement;
    }

    @Transactional
    BudgetMovement withdraw(UUID id, String ifMatch, String officer, String reason) {
        var movement = seen(id, ifMatch);
        movement.withdraw(officer, clock.instant(), reason);
        journal.record("budget-movement.withdrawn", id.toString(), Map.of("reason", reason));
        return movement;
    }

    private BudgetMovement seen(UUID id, String ifMatch) {
        var movement = movements.lock(id);
        ETags.check(ifMatch, movement.version());
        return movement;
    }
}
