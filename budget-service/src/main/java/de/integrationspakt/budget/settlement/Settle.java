package de.integrationspakt.budget.settlement;

import static de.integrationspakt.budget.ledger.AccountKey.paid;
import static de.integrationspakt.budget.ledger.AccountKey.pot;
import static de.integrationspakt.budget.ledger.AccountKey.receivable;
import static de.integrationspakt.budget.ledger.AccountKey.reserved;
import static de.integrationspakt.budget.ledger.AccountKey.share;

import de.integrationspakt.budget.funding.ReserveFlatRate;
import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.ledger.TransferKind;
import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.budget.programme.Drawdown;
import de.integrationspakt.budget.recovery.OweClawBack;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Books what was decided: claw-backs from the share and, beyond it, as a receivable; then supplements that waited for that money. */
@ApplicationScoped
class Settle {

    private final Settlements settlements;
    private final Supplements supplements;
    private final OweClawBack oweClawBack;
    private final ReserveFlatRate reserveFlatRate;
    private final FindBudgetLine lines;
    private final Ledger ledger;
    private final Journal journal;
    private final Clock clock;

    Settle(
            Settlements settlements,
            Supplements supplements,
            OweClawBack oweClawBack,
            ReserveFlatRate reserveFlatRate,
            FindBudgetLine lines,
            Ledger ledger,
            Journal journal,
            Clock clock) {
        this.settlements = settlements;
        this.supplements = supplements;
        this.oweClawBack = oweClawBack;
        this.reserveFlatRate = reserveFlatRate;
        this.lines = lines;
        this.ledger = ledger;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws de.integrationspakt.kernel.http.WrongState unless decided */
    @Transactional
    Settlement settle(UUID id, String ifMatch, String officer) {
        var posting = ledger.enter();
        var settlement = settlements.lock(id);
        ETags.check(ifMatch, settlement.version());
        if (settlement.isClawBack()) clawBack(settlement, officer, posting);
        else supply(List.of(settlement), officer, posting);
        return settlement;
    }

    /** All of the run that are decided: first the claw-backs, then the supplements as far as the line has money. */
    @Transactional
    List<Settlement> settleAll(UUID run, String officer) {
        var posting = ledger.enter();
        var decided = settlements.lock(run, SettlementStatus.DECIDED);
        decided.stream().filter(Settlement::isClawBack).forEach(settlement -> clawBack(settlement, officer, posting));
        var waiting =
                decided.stream().filter(settlement -> !settlement.isClawBack()).toList();
        if (!waiting.isEmpty()) supply(waiting, officer, posting);
        return decided;
    }

    private void clawBack(Settlement settlement, String officer, Posting posting) {
        var line = settlement.budgetLine();
        var holder = settlement.holder();
        hold(line, holder, posting);
        long cents = settlement.openCents();
        long fromShare = Math.min(cents, posting.balanceCents(share(line, holder)));
        var recovery = cents == fromShare
                ? null
                : oweClawBack.owe(
                        line,
                        holder,
                        cents - fromShare,
                        "run " + settlement.run(),
                        settlement.hearing(),
                        settlement.decision());
        settlement.settle(recovery, officer, clock.instant());
        settlements.flush();
        var transfers = new ArrayList<Transfer>();
        add(transfers, share(line, holder), pot(line), fromShare, settlement);
        add(transfers, receivable(line, holder), pot(line), cents - fromShare, settlement);
        posting.book(transfers);
        journal.record(
                "settlement.settled",
                settlement.id().toString(),
                Map.of("fromShareCents", fromShare, "receivableCents", cents - fromShare));
    }

    private void supply(List<Settlement> waiting, String officer, Posting posting) {
        var line = waiting.get(0).budgetLine();
        var due = new TreeMap<String, Long>();
        for (var settlement : waiting) {
            hold(line, settlement.holder(), posting);
            due.put(settlement.holder(), settlement.openCents());
        }
        var byHolder = waiting.stream().collect(Collectors.toMap(Settlement::holder, Function.identity()));
        var given = supplements.book(
                line,
                due,
                holder -> byHolder.get(holder).id() + "/" + byHolder.get(holder).version(),
                officer,
                posting);
        for (var settlement : waiting) {
            long cents = given.get(settlement.holder());
            if (cents == 0) continue;
            settlement.supply(cents, officer, clock.instant());
            journal.record("settlement.supplied", settlement.id().toString(), Map.of("amountCents", cents));
        }
        settlements.flush();
        if (lines.require(line).drawdown() == Drawdown.FLAT_RATE)
            reserveFlatRate.reserve(
                    line, due.keySet(), waiting.get(0).run(), waiting.get(0).computedBy(), officer, posting);
        posting.write();
    }

    private static void hold(String line, String holder, Posting posting) {
        posting.open(
                Stream.of(share(line, holder), reserved(line, holder), paid(line, holder), receivable(line, holder))
                        .toList());
        posting.hold(List.of(pot(line)));
    }

    private void add(List<Transfer> transfers, AccountKey from, AccountKey to, long cents, Settlement settlement) {
        if (cents > 0)
            transfers.add(Transfer.once(
                    TransferKind.ALLOCATE, from, to, cents, settlement.id().toString(), Berlin.today(clock)));
    }
}
