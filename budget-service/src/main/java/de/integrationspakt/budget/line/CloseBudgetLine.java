package de.integrationspakt.budget.line;

import de.integrationspakt.kernel.fact.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** What an approved closing of the year changes in its lines. Inside the caller's transaction, on locked lines; the caller books. */
@ApplicationScoped
public class CloseBudgetLine {

    private final Outbox outbox;

    CloseBudgetLine(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Ends the giving of a line's money. What is reserved can still be paid. */
    public void close(BudgetLine line, long carriedCents, long lapsedCents) {
        outbox.tell(line.close(carriedCents, lapsedCents));
    }

    /**
     * The line of the next year gets what is carried over.
     *
     * @param toHoldersCents of it, what goes to the shares and not to the common pot
     * @throws LineClosed
     */
    public void carryInto(BudgetLine successor, long carriedCents, long toHoldersCents) {
        outbox.tell(successor.carriedInto(carriedCents, toHoldersCents));
    }
}
