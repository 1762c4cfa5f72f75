package de.integrationspakt.budget.recovery;

import static de.integrationspakt.budget.ledger.AccountKey.paid;
import static de.integrationspakt.budget.ledger.AccountKey.receivable;
import static de.integrationspakt.budget.ledger.AccountKey.reserved;
import static de.integrationspakt.budget.ledger.AccountKey.share;

import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.ledger.TransferKind;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A claw-back that was owed because its holder's share was bound is taken from that share once it is free again. */
@ApplicationScoped
class CoverFromShare {

    private final Recoveries recoveries;
    private final Entries entries;
    private final PlannedSetOffs plannedSetOffs;
    private final Ledger ledger;
    private final Journal journal;
    private final Clock clock;

    CoverFromShare(
            Recoveries recoveries,
            Entries entries,
            PlannedSetOffs plannedSetOffs,
            Ledger ledger,
            Journal journal,
            Clock clock) {
        this.recoveries = recoveries;
        this.entries = entries;
        this.plannedSetOffs = plannedSetOffs;
        this.ledger = ledger;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param cents above zero, at most what is open and what is free of the share
     * @throws OnlyClawBacks
     * @throws AboveOpen when less is open, or payment orders withhold it already
     * @throws de.integrationspakt.budget.ledger.InsufficientFunds when less of the share is free
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who decided the recovery
     */
    @Transactional
    Recovery cover(UUID id, long cents, String reason, String ifMatch, String officer) {
        var posting = ledger.enter();
        var recovery = recoveries.lock(id);
        ETags.check(ifMatch, recovery.version());
        recovery.requireAnother(officer);
        if (recovery.returnsTo() != ReturnsTo.RECEIVABLE) throw new OnlyClawBacks(recovery.cause());
        plannedSetOffs.requireFree(recovery, cents);
        recovery.reduce(cents);
        recoveries.flush();
        int number = entries.next(id);
        var today = Berlin.today(clock);
        entries.add(new Entry(
                id,
                number,
                EntryKind.FROM_SHARE,
                cents,
                today,
                reason,
                recovery.decision().by(),
                officer,
                clock.instant()));
        var line = recovery.budgetLine();
        var holder = recovery.holder();
        posting.open(
                List.of(share(line, holder), reserved(line, holder), paid(line, holder), receivable(line, holder)));
        posting.book(List.of(Transfer.once(
                TransferKind.ALLOCATE,
                share(line, holder),
                receivable(line, holder),
                cents,
                id + "/" + number,
                today)));
        journal.record(
                "recovery.from-share",
                id.toString(),
                Map.of("amountCents", cents, "openCents", recovery.openCents(), "reason", reason));
        return recovery;
    }
}
