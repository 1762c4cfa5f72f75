package de.integrationspakt.budget.closing;

import de.integrationspakt.budget.ledger.LineAccounts;
import de.integrationspakt.budget.line.BudgetLine;
import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.budget.line.LapseAuthorities;
import de.integrationspakt.budget.line.Proposal;
import de.integrationspakt.budget.programme.FindProgrammeVersion;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Shows what is left of a line at the end of its year and what becomes of it, and keeps that for a second person. Moves nothing. */
@ApplicationScoped
class PrepareYearClosing {

    private final YearClosings closings;
    private final ClosingItems items;
    private final FindSuccessor findSuccessor;
    private final FindBudgetLine lines;
    private final FindProgrammeVersion programmes;
    private final LineAccounts accounts;
    private final LapseAuthorities lapseAuthorities;
    private final Journal journal;
    private final Clock clock;

    PrepareYearClosing(
            YearClosings closings,
            ClosingItems items,
            FindSuccessor findSuccessor,
            FindBudgetLine lines,
            FindProgrammeVersion programmes,
            LineAccounts accounts,
            LapseAuthorities lapseAuthorities,
            Journal journal,
            Clock clock) {
        this.closings = closings;
        this.items = items;
        this.findSuccessor = findSuccessor;
        this.lines = lines;
        this.programmes = programmes;
        this.accounts = accounts;
        this.lapseAuthorities = lapseAuthorities;
        this.journal = journal;
        this.clock = clock;
    }

    /** The closing and what it is made of. */
    record Prepared(YearClosing closing, List<Remainder> items) {}

    /**
     * @param successor who gets what is carried; null: the only one that can
     * @param reason or null
     * @throws YearNotOver before the last day of the line's year
     * @throws NothingToClose when the line is closed and nothing was set free since
     * @throws NoSuccessor
     * @throws WrongSuccessor
     */
    @Transactional
    Prepared prepare(String budgetLine, String successor, String reason, String officer) {
        var line = lines.require(budgetLine);
        if (Berlin.today(clock).isBefore(LocalDate.of(line.year(), 12, 31))) {
            throw new YearNotOver(budgetLine, line.year());
        }
        var remainders = remainders(line);
        long unusedCents = lapseAuthorities.unusedCents(budgetLine);
        if (!line.isOpen() && remainders.nothingToSettle() && unusedCents == 0) throw new NothingToClose(budgetLine);
        var receiver = remainders.carriedCents() > 0 ? findSuccessor.of(line, successor) : null;
        var closing = new YearClosing(
                Ids.next(), remainders, unusedCents, receiver, reason, Proposal.by(officer, clock.instant()));
        closings.persistAndFlush(closing);
        items.add(closing.id(), remainders.items());
        journal.record(
                "year-closing.prepared",
                closing.id().toString(),
                Map.of(
                        "budgetLine",
                        budgetLine,
                        "carriedCents",
                        remainders.carriedCents(),
                        "lapsedCents",
                        remainders.lapsedCents()));
        return new Prepared(closing, remainders.items());
    }

    private Remainders remainders(BudgetLine line) {
        var rule = programmes.require(line.programme(), line.programmeVersion()).carryOver();
        var balances = accounts.of(line.code());
        return Remainders.of(line.code(), rule, balances.keySet(), account -> balances.getOrDefault(account, 0L));
    }
}
