package de.integrationspakt.budget.pooling;

import static de.integrationspakt.budget.ledger.AccountKey.share;

import de.integrationspakt.budget.allocation.HandOverShares;
import de.integrationspakt.budget.closing.FollowCarried;
import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Another officer confirms a return: what the group has not used goes back in proportion to what each member handed over; also from the line to which
 * it was carried when its year was closed.
 */
@ApplicationScoped
class ReturnShares {

    private final Poolings poolings;
    private final FindBudgetLine lines;
    private final FollowCarried followCarried;
    private final HandOverShares handOverShares;
    private final PoolTransfers transfers;
    private final Ledger ledger;
    private final Journal journal;

    ReturnShares(
            Poolings poolings,
            FindBudgetLine lines,
            FollowCarried followCarried,
            HandOverShares handOverShares,
            PoolTransfers transfers,
            Ledger ledger,
            Journal journal) {
        this.poolings = poolings;
        this.lines = lines;
        this.followCarried = followCarried;
        this.handOverShares = handOverShares;
        this.transfers = transfers;
        this.ledger = ledger;
        this.journal = journal;
    }

    /**
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who asked for it
     * @throws de.integrationspakt.kernel.http.WrongState unless asked for
     * @throws NothingToPool when the group has used all of it
     */
    @Transactional
    PoolBalances confirm(UUID id, String officer) {
        var pooling = poolings.lock(id);
        pooling.requireReturnableBy(officer);
        var line = followCarried.of(pooling.budgetLine());
        lines.lock(line).requireOpen();
        var posting = ledger.enter();
        transfers.hold(pooling, line, posting);

        var outstanding = new TreeMap<String, Long>();
        pooling.parts().forEach(part -> outstanding.put(part.member(), part.outstandingCents()));
        long unusedCents = Math.min(
                unusedCents(pooling, line, posting),
                outstanding.values().stream().mapToLong(Long::longValue).sum());
        if (unusedCents == 0) throw new NothingToPool(line, pooling.group());
        var back = Proportion.of(unusedCents, outstanding);
        var returned = pooling.returned(pooling.parts().stream()
                .map(part -> part.returned(back.get(part.member())))
                .toList());
        poolings.update(returned);
        var changes = changes(returned, back, unusedCents);
        if (line.equals(pooling.budgetLine())) handOverShares.note(line, changes);
        else handOverShares.noteCarried(line, changes);
        transfers.toMembers(pooling, line, back, posting);
        posting.write();
        journal.record("pooling.returned", id.toString(), Map.of("reason", pooling.returnReason(), "cents", back));
        return PoolBalances.of(returned, line, posting);
    }

    /** On a later line only what was carried there goes back through the old pooling: what was pooled there has one of its own. */
    private long unusedCents(Pooling pooling, String line, Posting posting) {
        long freeCents = posting.balanceCents(share(line, pooling.group()));
        return line.equals(pooling.budgetLine())
                ? freeCents
                : Math.min(freeCents, handOverShares.carriedCents(line, pooling.group()));
    }

    /** Persons go back with the last cent. */
    private static Map<String, HandOverShares.Change> changes(
            Pooling returned, Map<String, Long> back, long unusedCents) {
        boolean all = returned.status() == PoolingStatus.RETURNED;
        var changes = new LinkedHashMap<String, HandOverShares.Change>();
        long persons = 0;
        for (var part : returned.parts()) {
            long own = all ? part.movedPersons() : 0;
            persons += own;
            changes.put(part.member(), new HandOverShares.Change(back.get(part.member()), own));
        }
        changes.put(returned.group(), new HandOverShares.Change(-unusedCents, -persons));
        return changes;
    }
}
