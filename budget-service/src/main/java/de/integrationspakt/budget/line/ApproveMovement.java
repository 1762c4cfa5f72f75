package de.integrationspakt.budget.line;

import static de.integrationspakt.budget.ledger.AccountKey.blocked;
import static de.integrationspakt.budget.ledger.AccountKey.pot;
import static de.integrationspakt.budget.ledger.AccountKey.source;

import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A second person approves a movement: the money moves. */
@ApplicationScoped
class ApproveMovement {

    private final BudgetMovements movements;
    private final FindBudgetLine lines;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    ApproveMovement(
            BudgetMovements movements,
            FindBudgetLine lines,
            Ledger ledger,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.movements = movements;
        this.lines = lines;
        this.ledger = ledger;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** The movement and how its lines stand after it. */
    record Approved(BudgetMovement movement, List<LineBalances> balances) {}

    /**
     * @param ifMatch ETag the caller saw, or null
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who proposed it
     * @throws de.integrationspakt.kernel.http.WrongState unless proposed
     * @throws LineClosed
     * @throws AppropriationBelowZero
     * @throws de.integrationspakt.budget.ledger.InsufficientFunds when the money is not free, or not blocked; names what is
     */
    @Transactional
    Approved approve(UUID id, String ifMatch, String officer) {
        var movement = movements.lock(id);
        ETags.check(ifMatch, movement.version());
        movement.approve(officer, clock.instant());
        var touched = movement.lines().stream().map(lines::lock).toList();
        var facts = new ArrayList<BudgetLineChanged>();
        for (var line : touched) facts.add(movement.change(line));

        var posting = ledger.enter();
        posting.open(movement.ledgerLines().stream()
                .flatMap(code -> Stream.of(source(code), pot(code), blocked(code)))
                .toList());
        posting.book(movement.transfers(Berlin.today(clock)));
        movements.flush();
        outbox.tellAll(facts);
        journal.record("budget-movement.approved", id.toString(), movement.content());
        return new Approved(movement, balances(movement, posting));
    }

    private static List<LineBalances> balances(BudgetMovement movement, Posting posting) {
        return movement.ledgerLines().stream()
                .map(code -> LineBalances.of(code, posting))
                .toList();
    }
}
