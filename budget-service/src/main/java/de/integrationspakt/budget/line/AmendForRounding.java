package de.integrationspakt.budget.line;

import static de.integrationspakt.budget.ledger.AccountKey.pot;
import static de.integrationspakt.budget.ledger.AccountKey.source;

import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.ledger.TransferKind;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Adds to a line what rounding to whole euro needs beyond the pot, before the shares are published. */
@ApplicationScoped
public class AmendForRounding {

    private final Outbox outbox;
    private final Clock clock;

    AmendForRounding(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Inside the caller's transaction, on a locked line. @param run what the excess comes from */
    public void amend(BudgetLine line, long cents, String run, Posting posting) {
        outbox.tell(line.amendForRounding(cents));
        posting.book(List.of(Transfer.once(
                TransferKind.AMEND, source(line.code()), pot(line.code()), cents, run, Berlin.today(clock))));
    }
}
