package de.integrationspakt.budget.line;

import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Ends the giving of a line's money. What is reserved can still be paid. */
@ApplicationScoped
class CloseBudgetLine {

    private final BudgetLines lines;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Journal journal;

    CloseBudgetLine(BudgetLines lines, Ledger ledger, Outbox outbox, Journal journal) {
        this.lines = lines;
        this.ledger = ledger;
        this.outbox = outbox;
        this.journal = journal;
    }

    /** @throws LineClosed when it is closed already */
    @Transactional
    BudgetLine close(String code) {
        var line = lines.locked(code).orElseThrow(() -> new NotFound("budget line", code));
        outbox.tell(line.close());
        journal.record("budget-line.closed", code, Map.of("version", line.version()));
        lines.flush();
        // Through the door, so that no reservation decides on the line's state while it changes.
        ledger.enter();
        return line;
    }
}
