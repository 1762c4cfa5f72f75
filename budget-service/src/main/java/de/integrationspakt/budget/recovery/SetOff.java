package de.integrationspakt.budget.recovery;

import de.integrationspakt.budget.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Withholds from payments what their holders owe (Aufrechnung). Inside the caller's transaction. A payment order plans it when it is prepared, and
 * executes or drops it later; the ledger books the payment in full, and then the withheld part as recovered, so that both debts are seen to end.
 */
@ApplicationScoped
public class SetOff {

    private final Recoveries recoveries;
    private final PlannedSetOffs plannedSetOffs;
    private final BookRecovered bookRecovered;
    private final Ledger ledger;

    SetOff(Recoveries recoveries, PlannedSetOffs plannedSetOffs, BookRecovered bookRecovered, Ledger ledger) {
        this.recoveries = recoveries;
        this.plannedSetOffs = plannedSetOffs;
        this.bookRecovered = bookRecovered;
        this.ledger = ledger;
    }

    /**
     * A part of what a holder owes, withheld from what it is paid.
     *
     * @param budgetLine whose money comes back; need not be the line that pays
     */
    public record Withheld(UUID recovery, String budgetLine, String holder, long amountCents) {}

    /**
     * Plans what is withheld from each holder's payment: what a decision allowed to set off, is open, and is in no other order yet; oldest due
     * first, and never more than is payable. A payment may so become nothing.
     *
     * @param payableCents per holder, above zero
     */
    public List<Withheld> against(UUID paymentOrder, Map<String, Long> payableCents) {
        if (payableCents.isEmpty()) return List.of();
        ledger.enter();
        var owed = recoveries.lockToSetOff(payableCents.keySet());
        var planned = plannedSetOffs.centsOf(owed.stream().map(Recovery::id).toList());
        var leftCents = new HashMap<>(payableCents);
        var withheld = new ArrayList<Withheld>();
        for (var recovery : owed) {
            long freeCents = recovery.openCents() - planned.getOrDefault(recovery.id(), 0L);
            long cents = Math.min(freeCents, leftCents.get(recovery.holder()));
            if (cents <= 0) continue;
            leftCents.merge(recovery.holder(), -cents, Long::sum);
            withheld.add(new Withheld(recovery.id(), recovery.budgetLine(), recovery.holder(), cents));
        }
        plannedSetOffs.add(paymentOrder, withheld);
        return withheld;
    }

    /** What an order withholds or has withheld. */
    public List<Withheld> of(UUID paymentOrder) {
        return plannedSetOffs.of(paymentOrder, null);
    }

    /**
     * The bank has executed the payments of an order to these holders, and they are booked in full: what was withheld is recovered. Once, however
     * often it is called.
     *
     * @param by who confirmed it
     */
    public void executed(UUID paymentOrder, Collection<String> holders, LocalDate executedOn, String by) {
        var posting = ledger.enter();
        for (var part : plannedSetOffs.end(paymentOrder, holders, "EXECUTED")) {
            bookRecovered.book(
                    recoveries.lock(part.recovery()),
                    EntryKind.SET_OFF,
                    part.amountCents(),
                    executedOn,
                    "payment order " + paymentOrder,
                    by,
                    posting);
        }
    }

    /** The payments of an order to these holders came to nothing before they were booked: they owe as before. */
    public void dropped(UUID paymentOrder, Collection<String> holders) {
        plannedSetOffs.end(paymentOrder, holders, "DROPPED");
    }
}
