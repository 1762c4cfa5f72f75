package de.integrationspakt.budget.succession;

import static de.integrationspakt.budget.ledger.AccountKey.paid;
import static de.integrationspakt.budget.ledger.AccountKey.receivable;
import static de.integrationspakt.budget.ledger.AccountKey.reserved;
import static de.integrationspakt.budget.ledger.AccountKey.share;

import de.integrationspakt.budget.allocation.HandOverShares;
import de.integrationspakt.budget.allocation.HandOverShares.Change;
import de.integrationspakt.budget.allocation.SharesNotPublished;
import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.ledger.TransferKind;
import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a municipality that ended has left of its share of a line goes to its legal successor. */
@ApplicationScoped
class HandShareOn {

    private final FindBudgetLine lines;
    private final HandOverShares handOverShares;
    private final ShareSuccessions successions;
    private final Ledger ledger;
    private final Journal journal;
    private final Clock clock;

    HandShareOn(
            FindBudgetLine lines,
            HandOverShares handOverShares,
            ShareSuccessions successions,
            Ledger ledger,
            Journal journal,
            Clock clock) {
        this.lines = lines;
        this.handOverShares = handOverShares;
        this.successions = successions;
        this.ledger = ledger;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * In one transaction: the money, both shares as told, and the note of it. What is reserved or paid stays where it is; what of that is freed
     * later follows by another call. A second call finds nothing left and does nothing.
     *
     * @return cents that moved
     */
    @Transactional
    long handOn(String budgetLine, String predecessor, String successor) {
        lines.lock(budgetLine).requireOpen();
        var posting = ledger.enter();
        posting.open(Stream.of(predecessor, successor)
                .flatMap(holder -> Stream.of(
                        share(budgetLine, holder),
                        reserved(budgetLine, holder),
                        paid(budgetLine, holder),
                        receivable(budgetLine, holder)))
                .toList());
        long cents = posting.balanceCents(share(budgetLine, predecessor));
        if (cents <= 0) return 0;
        var moved = new ShareSuccession(
                Ids.next(),
                budgetLine,
                predecessor,
                successor,
                cents,
                handOverShares.persons(budgetLine).getOrDefault(predecessor, 0L),
                clock.instant());
        note(moved);
        posting.move(List.of(new Transfer(
                moved.id(),
                TransferKind.POOL,
                share(budgetLine, predecessor),
                share(budgetLine, successor),
                cents,
                "succession " + predecessor + " " + successor,
                Berlin.today(clock))));
        posting.write();
        successions.add(moved);
        journal.record("share.succeeded", moved.id().toString(), moved);
        return cents;
    }

    /** Shares taken over from earlier books were never told; their money goes on all the same. */
    private void note(ShareSuccession moved) {
        try {
            handOverShares.note(
                    moved.budgetLine(),
                    Map.of(
                            moved.predecessor(), new Change(-moved.amountCents(), -moved.persons()),
                            moved.successor(), new Change(moved.amountCents(), moved.persons())));
        } catch (SharesNotPublished takenOver) {
            journal.record("share.succeeded-untold", moved.id().toString(), Map.of("reason", takenOver.code()));
        }
    }
}
