package de.integrationspakt.budget.recovery;

import static de.integrationspakt.budget.ledger.AccountKey.pot;
import static de.integrationspakt.budget.ledger.AccountKey.receivable;

import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.ledger.TransferKind;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A supplement first covers what its holder still owes of earlier claw-backs on the line. Inside the caller's transaction, behind the door. */
@ApplicationScoped
public class CoverClawBacks {

    private final Recoveries recoveries;
    private final PlannedSetOffs plannedSetOffs;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    CoverClawBacks(
            Recoveries recoveries, PlannedSetOffs plannedSetOffs, Entries entries, Journal journal, Clock clock) {
        this.recoveries = recoveries;
        this.plannedSetOffs = plannedSetOffs;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Moves from the pot to receivables; what payment orders withhold already is left to them.
     *
     * @param supplementCents per holder; the line's accounts of these holders are held
     * @return how much of each was used so; holders that owe nothing are missing
     */
    public Map<String, Long> cover(
            String budgetLine, Map<String, Long> supplementCents, String officer, Posting posting) {
        if (supplementCents.isEmpty()) return Map.of();
        var owed = recoveries.lockClawBacks(budgetLine, supplementCents.keySet());
        var planned = plannedSetOffs.centsOf(owed.stream().map(Recovery::id).toList());
        var covered = new HashMap<String, Long>();
        for (var recovery : owed) {
            long leftCents = supplementCents.get(recovery.holder()) - covered.getOrDefault(recovery.holder(), 0L);
            long cents = Math.min(leftCents, recovery.openCents() - planned.getOrDefault(recovery.id(), 0L));
            if (cents <= 0) continue;
            covered.merge(recovery.holder(), cents, Long::sum);
            cover(recovery, cents, officer, posting);
        }
        return covered;
    }

    private void cover(Recovery recovery, long cents, String officer, Posting posting) {
        recovery.reduce(cents);
        recoveries.flush();
        int number = entries.next(recovery.id());
        var today = Berlin.today(clock);
        entries.add(new Entry(
                recovery.id(),
                number,
                EntryKind.SUPPLEMENT,
                cents,
                today,
                "supplement on " + recovery.budgetLine(),
                recovery.decision().by(),
                officer,
                clock.instant()));
        posting.move(List.of(Transfer.once(
                TransferKind.ALLOCATE,
                pot(recovery.budgetLine()),
                receivable(recovery.budgetLine(), recovery.holder()),
                cents,
                recovery.id() + "/" + number,
                today)));
        journal.record(
                "recovery.covered",
                recovery.id().toString(),
                Map.of("amountCents", cents, "openCents", recovery.openCents()));
    }
}
