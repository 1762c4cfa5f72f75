package de.integrationspakt.budget.line;

import static de.integrationspakt.budget.ledger.AccountKey.pot;
import static de.integrationspakt.budget.ledger.AccountKey.source;

import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.ledger.TransferKind;
import de.integrationspakt.budget.programme.FindProgrammeVersion;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Opens a budget line, with its appropriation in the ledger, or changes chapter and title. */
@ApplicationScoped
class PutBudgetLine {

    private final BudgetLines lines;
    private final FindProgrammeVersion programmeVersion;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    PutBudgetLine(
            BudgetLines lines,
            FindProgrammeVersion programmeVersion,
            Ledger ledger,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.lines = lines;
        this.programmeVersion = programmeVersion;
        this.ledger = ledger;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** The line as it is now; {@code created} tells whether it is new. */
    record Put(BudgetLine line, boolean created) {}

    /**
     * @param ifMatch ETag the caller saw, or null
     * @throws BudgetLineFixed when programme, year or drawdown would change
     * @throws MovementRequired when the appropriation of an open line would change
     * @throws LineClosed when the line is closed
     */
    @Transactional
    Put put(String code, LineContent content, String ifMatch) {
        var known = lines.locked(code);
        if (known.isEmpty()) {
            ETags.check(ifMatch, 0);
            return new Put(open(code, content), true);
        }
        var line = known.get();
        ETags.check(ifMatch, line.version());
        if (!line.says(content)) change(line, content);
        return new Put(line, false);
    }

    private BudgetLine open(String code, LineContent content) {
        var line = new BudgetLine(code, programmeVersion.of(content.programme(), content.year()), content);
        lines.persistAndFlush(line);
        outbox.tell(line.opened());
        journal.record("budget-line.opened", code, content);
        var posting = ledger.enter();
        posting.open(List.of(
                source(code),
                pot(code),
                AccountKey.reserved(code, AccountKey.NOBODY),
                AccountKey.paid(code, AccountKey.NOBODY)));
        if (content.appropriationCents() > 0) {
            posting.book(List.of(Transfer.once(
                    TransferKind.APPROPRIATE,
                    source(code),
                    pot(code),
                    content.appropriationCents(),
                    code,
                    Berlin.today(clock))));
        }
        return line;
    }

    private void change(BudgetLine line, LineContent content) {
        outbox.tell(line.change(content));
        lines.flush();
        journal.record("budget-line.changed", line.code(), content);
    }
}
