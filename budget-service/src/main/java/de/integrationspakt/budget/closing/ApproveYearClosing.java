package de.integrationspakt.budget.closing;

import static de.integrationspakt.budget.ledger.AccountKey.blocked;
import static de.integrationspakt.budget.ledger.AccountKey.paid;
import static de.integrationspakt.budget.ledger.AccountKey.pot;
import static de.integrationspakt.budget.ledger.AccountKey.receivable;
import static de.integrationspakt.budget.ledger.AccountKey.reserved;
import static de.integrationspakt.budget.ledger.AccountKey.share;
import static de.integrationspakt.budget.ledger.AccountKey.source;

import de.integrationspakt.budget.allocation.CarryShares;
import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.budget.ledger.LineAccounts;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.budget.line.BudgetLine;
import de.integrationspakt.budget.line.CloseBudgetLine;
import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.budget.line.LapseAuthorities;
import de.integrationspakt.budget.line.LineBalances;
import de.integrationspakt.budget.programme.CarryOver;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A second person approves a closing: free money is carried or lapses, and the line gives no more. */
@ApplicationScoped
class ApproveYearClosing {

    private final YearClosings closings;
    private final ClosingItems items;
    private final FindBudgetLine lines;
    private final CloseBudgetLine closeBudgetLine;
    private final LineAccounts accounts;
    private final LapseAuthorities lapseAuthorities;
    private final CarryShares carryShares;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    ApproveYearClosing(
            YearClosings closings,
            ClosingItems items,
            FindBudgetLine lines,
            CloseBudgetLine closeBudgetLine,
            LineAccounts accounts,
            LapseAuthorities lapseAuthorities,
            CarryShares carryShares,
            Ledger ledger,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.closings = closings;
        this.items = items;
        this.lines = lines;
        this.closeBudgetLine = closeBudgetLine;
        this.accounts = accounts;
        this.lapseAuthorities = lapseAuthorities;
        this.carryShares = carryShares;
        this.ledger = ledger;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** The closing and how its lines stand after it. */
    record Approved(YearClosing closing, List<LineBalances> balances) {}

    /**
     * @param ifMatch ETag the caller saw, or null
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who prepared it
     * @throws de.integrationspakt.kernel.http.WrongState unless proposed
     * @throws ClosingOutdated when money moved on the line since it was prepared
     * @throws NothingToClose when the line is closed and nothing was set free since
     * @throws de.integrationspakt.budget.line.LineClosed when the successor is closed by now
     */
    @Transactional
    Approved approve(UUID id, String ifMatch, String officer) {
        var closing = closings.lock(id);
        ETags.check(ifMatch, closing.version());
        var locked = locked(closing);
        var line = locked.get(closing.budgetLine());
        closing.approve(officer, clock.instant(), closings.nextNumber(line.code()));

        var prepared = items.of(id);
        var posting = ledger.enter();
        var known = accounts.of(line.code()).keySet();
        posting.open(touched(closing, known, prepared));
        var remainders = Remainders.of(line.code(), closing.carryOver(), known, posting::balanceCents);
        if (!Set.copyOf(remainders.items()).equals(prepared)) throw new ClosingOutdated(line.code());
        var lastDay = LocalDate.of(line.year(), 12, 31);
        long unusedCents = lapseAuthorities.lapse(line.code(), id.toString(), lastDay, posting);
        if (unusedCents != closing.authorityLapsedCents()) throw new ClosingOutdated(line.code());
        if (!line.isOpen() && remainders.nothingToSettle() && unusedCents == 0) throw new NothingToClose(line.code());
        closeBudgetLine.close(line, remainders.carriedCents(), remainders.lapsedCents());
        posting.book(remainders.outOfTheLine(id.toString(), lastDay));
        if (closing.successor() != null) {
            carryInto(locked.get(closing.successor()), id.toString(), remainders, posting);
        }
        closings.flush();
        carryShares.carry(
                line.code(), remainders.goneFromHolders(), closing.successor(), remainders.carriedWithHolders());
        outbox.tell(BudgetYearClosed.of(closing, line.year()));
        outbox.tellAll(ShareClosed.of(closing, remainders.items()));
        journal.record(
                "year-closing.approved",
                id.toString(),
                Map.of(
                        "budgetLine",
                        line.code(),
                        "carriedCents",
                        remainders.carriedCents(),
                        "lapsedCents",
                        remainders.lapsedCents()));
        return new Approved(closing, balances(closing, posting));
    }

    /** In the order of the codes, as everybody locks lines. */
    private Map<String, BudgetLine> locked(YearClosing closing) {
        var locked = new HashMap<String, BudgetLine>();
        Stream.of(closing.budgetLine(), closing.successor())
                .filter(code -> code != null)
                .sorted()
                .forEach(code -> locked.put(code, lines.lock(code)));
        return locked;
    }

    /** All that the closing books on or shows, so that it is locked at once. */
    private static Set<AccountKey> touched(YearClosing closing, Set<AccountKey> known, Set<Remainder> prepared) {
        var touched = new HashSet<>(known);
        touched.add(blocked(closing.budgetLine()));
        var successor = closing.successor();
        if (successor == null) return touched;
        touched.addAll(List.of(source(successor), pot(successor), blocked(successor)));
        if (closing.carryOver() != CarryOver.HOLDER) return touched;
        for (var item : prepared) {
            var holder = item.holder();
            if (holder.isEmpty() || item.carriedCents() == 0) continue;
            touched.addAll(List.of(
                    share(successor, holder),
                    reserved(successor, holder),
                    paid(successor, holder),
                    receivable(successor, holder)));
        }
        return touched;
    }

    private void carryInto(BudgetLine successor, String closing, Remainders remainders, Posting posting) {
        closeBudgetLine.carryInto(successor, remainders.carriedCents(), remainders.carriedToHoldersCents());
        posting.book(remainders.intoTheNext(successor.code(), closing, LocalDate.of(successor.year(), 1, 1)));
    }

    private static List<LineBalances> balances(YearClosing closing, Posting posting) {
        return Stream.of(closing.budgetLine(), closing.successor())
                .filter(code -> code != null)
                .map(code -> LineBalances.of(code, posting))
                .toList();
    }
}
