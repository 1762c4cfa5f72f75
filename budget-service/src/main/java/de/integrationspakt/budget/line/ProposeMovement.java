package de.integrationspakt.budget.line;

import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Proposes a movement of a line's money. Nothing moves yet; whether the money is there is decided by the approval. */
@ApplicationScoped
class ProposeMovement {

    private final BudgetMovements movements;
    private final FindBudgetLine lines;
    private final Journal journal;
    private final Clock clock;

    ProposeMovement(BudgetMovements movements, FindBudgetLine lines, Journal journal, Clock clock) {
        this.movements = movements;
        this.lines = lines;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws de.integrationspakt.kernel.http.NotFound when there is no such line
     * @throws LineClosed
     * @throws AuthorityNotLater when an authority is not for a later year
     * @throws AnotherBudgetYear when a virement would leave the year
     */
    @Transactional
    BudgetMovement propose(MovementContent content, String officer) {
        var line = lines.require(content.budgetLine());
        line.requireOpen();
        if (content.dueYear() != null && content.dueYear() <= line.year()) {
            throw new AuthorityNotLater(line.code(), content.dueYear());
        }
        if (content.otherLine() != null) {
            var other = lines.require(content.otherLine());
            other.requireOpen();
            if (other.year() != line.year()) throw new AnotherBudgetYear(line.code(), other.code());
        }
        var movement = new BudgetMovement(Ids.next(), content, Proposal.by(officer, clock.instant()));
        movements.persistAndFlush(movement);
        journal.record("budget-movement.proposed", movement.id().toString(), content);
        return movement;
    }
}
