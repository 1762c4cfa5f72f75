package de.integrationspakt.budget.recovery;

import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The holder has paid back, in full or in part. */
@ApplicationScoped
class BookRepayment {

    private final Recoveries recoveries;
    private final PlannedSetOffs plannedSetOffs;
    private final BookRecovered bookRecovered;
    private final Ledger ledger;
    private final Clock clock;

    BookRepayment(
            Recoveries recoveries,
            PlannedSetOffs plannedSetOffs,
            BookRecovered bookRecovered,
            Ledger ledger,
            Clock clock) {
        this.recoveries = recoveries;
        this.plannedSetOffs = plannedSetOffs;
        this.bookRecovered = bookRecovered;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param receivedOn today or before, Europe/Berlin; the value date
     * @throws AboveOpen when less is open
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who decided the recovery
     */
    @Transactional
    Recovery book(UUID id, long cents, LocalDate receivedOn, String reference, String ifMatch, String treasurer) {
        if (receivedOn.isAfter(Berlin.today(clock))) throw new Invalid("/receivedOn", "field.notFuture");
        // Through the door first: who sets off locks recoveries behind it.
        var posting = ledger.enter();
        var recovery = recoveries.lock(id);
        ETags.check(ifMatch, recovery.version());
        recovery.requireAnother(treasurer);
        plannedSetOffs.requireFree(recovery, cents);
        bookRecovered.book(recovery, EntryKind.REPAID, cents, receivedOn, reference, treasurer, posting);
        return recovery;
    }
}
