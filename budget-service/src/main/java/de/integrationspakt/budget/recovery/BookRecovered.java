package de.integrationspakt.budget.recovery;

import de.integrationspakt.budget.funding.PaidReservations;
import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Books that paid money is back, and tells it. Inside the caller's transaction, behind the door, on a locked recovery. */
@ApplicationScoped
class BookRecovered {

    private final Recoveries recoveries;
    private final Entries entries;
    private final PaidReservations paidReservations;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    BookRecovered(
            Recoveries recoveries,
            Entries entries,
            PaidReservations paidReservations,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.recoveries = recoveries;
        this.entries = entries;
        this.paidReservations = paidReservations;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    void book(
            Recovery recovery, EntryKind kind, long cents, LocalDate on, String reference, String by, Posting posting) {
        recovery.reduce(cents);
        recoveries.flush();
        int number = entries.next(recovery.id());
        // Before the accounts: reservations come first everywhere.
        var fact = fact(recovery, number, cents, on);
        entries.add(new Entry(
                recovery.id(),
                number,
                kind,
                cents,
                on,
                reference,
                recovery.decision().by(),
                by,
                clock.instant()));
        posting.open(List.of(AccountKey.receivable(recovery.budgetLine(), recovery.holder())));
        posting.book(List.of(recovery.recover(number, cents, on)));
        outbox.tell(fact);
        journal.record(
                "recovery." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                recovery.id().toString(),
                Map.of("amountCents", cents, "openCents", recovery.openCents(), "reference", reference));
    }

    private FundsRecovered fact(Recovery recovery, int number, long cents, LocalDate on) {
        if (recovery.reservation() == null) {
            return new FundsRecovered(
                    recovery.id(),
                    "budget",
                    null,
                    recovery.id(),
                    cents,
                    recovery.openCents(),
                    on,
                    number,
                    recovery.holder());
        }
        var paid = paidReservations.lock(recovery.reservation());
        return new FundsRecovered(
                paid.factSubject(),
                paid.requester(),
                paid.reservation(),
                recovery.id(),
                cents,
                recovery.openCents(),
                on,
                paidReservations.nextVersion(paid.reservation()),
                recovery.holder());
    }
}
