package de.integrationspakt.budget.pooling;

import static de.integrationspakt.budget.ledger.AccountKey.share;

import de.integrationspakt.budget.allocation.HandOverShares;
import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A second officer confirms a pooling: the members' shares move to the group, all of them or none. */
@ApplicationScoped
class PoolShares {

    private final Poolings poolings;
    private final FindBudgetLine lines;
    private final HandOverShares handOverShares;
    private final PoolTransfers transfers;
    private final Ledger ledger;
    private final Journal journal;
    private final Clock clock;

    PoolShares(
            Poolings poolings,
            FindBudgetLine lines,
            HandOverShares handOverShares,
            PoolTransfers transfers,
            Ledger ledger,
            Journal journal,
            Clock clock) {
        this.poolings = poolings;
        this.lines = lines;
        this.handOverShares = handOverShares;
        this.transfers = transfers;
        this.ledger = ledger;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who proposed or examined it
     * @throws de.integrationspakt.kernel.http.WrongState unless examined
     * @throws de.integrationspakt.budget.ledger.InsufficientFunds naming a member that does not have its stated part any more
     * @throws NothingToPool when nobody has anything left
     * @throws de.integrationspakt.budget.allocation.SharesNotPublished
     */
    @Transactional
    PoolBalances confirm(UUID id, String officer) {
        var pooling = poolings.lock(id);
        pooling.requireConfirmableBy(officer);
        lines.lock(pooling.budgetLine()).requireOpen();
        var posting = ledger.enter();
        transfers.hold(pooling, pooling.budgetLine(), posting);
        var persons = handOverShares.persons(pooling.budgetLine());
        var moved = pooling.parts().stream()
                .map(part -> move(pooling, part, persons, posting))
                .toList();
        if (moved.stream().allMatch(part -> part.movedCents() == 0))
            throw new NothingToPool(pooling.budgetLine(), pooling.group());
        var confirmed = pooling.confirm(moved, officer, clock.instant());
        poolings.update(confirmed);
        handOverShares.note(pooling.budgetLine(), changes(pooling, moved));
        transfers.toGroup(confirmed, posting);
        posting.write();
        journal.record("pooling.pooled", id.toString(), confirmed);
        return PoolBalances.of(confirmed, pooling.budgetLine(), posting);
    }

    /** Who hands over all it has left hands over its persons too; a stated part leaves them where they are. */
    private static Part move(Pooling pooling, Part part, Map<String, Long> persons, Posting posting) {
        if (part.statedCents() != null) return part.moved(part.statedCents(), 0);
        return part.moved(
                posting.balanceCents(share(pooling.budgetLine(), part.member())),
                persons.getOrDefault(part.member(), 0L));
    }

    private static Map<String, HandOverShares.Change> changes(Pooling pooling, List<Part> moved) {
        var changes = new LinkedHashMap<String, HandOverShares.Change>();
        for (var part : moved) {
            changes.put(part.member(), new HandOverShares.Change(-part.movedCents(), -part.movedPersons()));
        }
        changes.put(
                pooling.group(),
                new HandOverShares.Change(
                        moved.stream().mapToLong(Part::movedCents).sum(),
                        moved.stream().mapToLong(Part::movedPersons).sum()));
        return changes;
    }
}
