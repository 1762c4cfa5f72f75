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
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Opens a budget line or changes it; the appropriation goes into the ledger with it. */
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
     * @throws AppropriationBelowAllocated when more is allocated than would be left
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
        book(code, TransferKind.APPROPRIATE, content.appropriationCents());
        return line;
    }

    private void change(BudgetLine line, LineContent content) {
        long moreCents = content.appropriationCents() - line.appropriationCents();
        outbox.tell(line.change(content));
        lines.flush();
        journal.record("budget-line.changed", line.code(), content);
        book(line.code(), TransferKind.AMEND, moreCents);
    }

    private void book(String code, TransferKind kind, long cents) {
        if (cents == 0) return;
        var posting = ledger.enter();
        posting.hold(List.of(source(code), pot(code)));
        long freeCents = posting.balanceCents(pot(code));
        if (freeCents + cents < 0) throw new AppropriationBelowAllocated(code, freeCents, -cents);
        var today = Berlin.today(clock);
        posting.move(List.of(
                cents > 0
                        ? new Transfer(Ids.next(), kind, source(code), pot(code), cents, code, today)
                        : new Transfer(Ids.next(), kind, pot(code), source(code), -cents, code, today)));
        posting.write();
    }
}
