package de.integrationspakt.budget.recovery;

import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.ledger.TransferKind;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Defers, writes off or waives what is owed (§ 59 LHO): one proposes, another approves. */
@ApplicationScoped
class RelieveHolder {

    private final Recoveries recoveries;
    private final Reliefs reliefs;
    private final Entries entries;
    private final PlannedSetOffs plannedSetOffs;
    private final Ledger ledger;
    private final Journal journal;
    private final Clock clock;

    RelieveHolder(
            Recoveries recoveries,
            Reliefs reliefs,
            Entries entries,
            PlannedSetOffs plannedSetOffs,
            Ledger ledger,
            Journal journal,
            Clock clock) {
        this.recoveries = recoveries;
        this.reliefs = reliefs;
        this.entries = entries;
        this.plannedSetOffs = plannedSetOffs;
        this.ledger = ledger;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param cents what is given up; null: all that is open, as always in a deferral
     * @param instalments of a deferral, in the order of their days, adding up to what is open
     * @throws AboveOpen when less is open
     * @throws Invalid when instalments do not add up, run backwards, or belong to no deferral
     */
    @Transactional
    Relief propose(
            UUID id, ReliefKind kind, Long cents, List<Relief.Instalment> instalments, String reason, String officer) {
        var recovery = recoveries.lock(id);
        recovery.require(RecoveryStatus.DECIDED);
        long amountCents = cents == null ? recovery.openCents() : cents;
        plannedSetOffs.requireFree(recovery, amountCents);
        if (kind == ReliefKind.DEFERRAL) requireSum(instalments, recovery.openCents());
        else if (!instalments.isEmpty()) throw new Invalid("/instalments", "field.onlyForDeferral");
        var relief = new Relief(
                Ids.next(),
                id,
                kind,
                kind == ReliefKind.DEFERRAL ? recovery.openCents() : amountCents,
                reason,
                instalments,
                officer,
                clock.instant(),
                null,
                null,
                null,
                ReliefStatus.PROPOSED);
        reliefs.add(relief);
        journal.record(
                "relief.proposed", id.toString(), Map.of("kind", kind, "amountCents", amountCents, "reason", reason));
        return relief;
    }

    private static void requireSum(List<Relief.Instalment> instalments, long openCents) {
        LocalDate before = LocalDate.MIN;
        long sum = 0;
        for (int place = 0; place < instalments.size(); place++) {
            var instalment = instalments.get(place);
            if (!instalment.dueOn().isAfter(before))
                throw new Invalid("/instalments/" + place + "/dueOn", "field.inOrder");
            before = instalment.dueOn();
            sum += instalment.amountCents();
        }
        if (sum != openCents) throw new Invalid("/instalments", "field.addUp", Money.ofCents(openCents));
    }

    /**
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who proposed it
     * @throws AboveOpen when some of it has been paid since
     * @throws de.integrationspakt.budget.ledger.InsufficientFunds when the line has given away what a waived claw-back would have brought
     */
    @Transactional
    Relief approve(UUID id, UUID reliefId, String officer) {
        var posting = ledger.enter();
        var recovery = recoveries.lock(id);
        var relief = reliefs.require(id, reliefId).ended(ReliefStatus.APPROVED, null, officer, clock.instant());
        recovery.require(RecoveryStatus.DECIDED);
        plannedSetOffs.requireFree(recovery, relief.amountCents());
        reliefs.end(relief);
        if (relief.kind() == ReliefKind.DEFERRAL) {
            if (relief.amountCents() != recovery.openCents())
                throw new AboveOpen(relief.amountCents(), recovery.openCents());
            recovery.defer();
        } else giveUp(recovery, relief, officer, posting);
        recoveries.flush();
        journal.record(
                "relief.approved", id.toString(), Map.of("kind", relief.kind(), "amountCents", relief.amountCents()));
        return relief;
    }

    private void giveUp(Recovery recovery, Relief relief, String officer, Posting posting) {
        recovery.reduce(relief.amountCents());
        recoveries.flush();
        int number = entries.next(recovery.id());
        var today = Berlin.today(clock);
        entries.add(new Entry(
                recovery.id(),
                number,
                relief.kind() == ReliefKind.WAIVER ? EntryKind.WAIVED : EntryKind.WRITTEN_OFF,
                relief.amountCents(),
                today,
                relief.reason(),
                recovery.decision().by(),
                officer,
                clock.instant()));
        // What was paid for a reservation simply stays paid. A claw-back had been given back to the line, which now
        // bears it.
        if (recovery.returnsTo() == ReturnsTo.RECEIVABLE)
            posting.book(List.of(Transfer.once(
                    TransferKind.CORRECT,
                    AccountKey.pot(recovery.budgetLine()),
                    AccountKey.receivable(recovery.budgetLine(), recovery.holder()),
                    relief.amountCents(),
                    recovery.id() + "/" + number,
                    today)));
    }

    /** @throws de.integrationspakt.kernel.access.FourEyesRequired for who proposed it */
    @Transactional
    Relief reject(UUID id, UUID reliefId, String why, String officer) {
        recoveries.lock(id);
        var relief = reliefs.require(id, reliefId).ended(ReliefStatus.REJECTED, why, officer, clock.instant());
        reliefs.end(relief);
        journal.record("relief.rejected", id.toString(), Map.of("kind", relief.kind(), "reason", why));
        return relief;
    }
}
