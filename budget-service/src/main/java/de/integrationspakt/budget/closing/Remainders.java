package de.integrationspakt.budget.closing;

import static de.integrationspakt.budget.ledger.AccountKey.NOBODY;
import static de.integrationspakt.budget.ledger.AccountKey.blocked;
import static de.integrationspakt.budget.ledger.AccountKey.paid;
import static de.integrationspakt.budget.ledger.AccountKey.pot;
import static de.integrationspakt.budget.ledger.AccountKey.receivable;
import static de.integrationspakt.budget.ledger.AccountKey.reserved;
import static de.integrationspakt.budget.ledger.AccountKey.share;
import static de.integrationspakt.budget.ledger.AccountKey.source;

import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.ledger.TransferKind;
import de.integrationspakt.budget.programme.CarryOver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** What is left of a line at the end of its year. Pure: computed from balances and the programme's rule alone. */
record Remainders(String budgetLine, CarryOver rule, List<Remainder> items) {

    /** @param balanceCents of any account of the line; zero for those that do not exist */
    static Remainders of(
            String budgetLine,
            CarryOver rule,
            Collection<AccountKey> accounts,
            ToLongFunction<AccountKey> balanceCents) {
        var holders = new TreeSet<String>();
        holders.add(NOBODY);
        accounts.forEach(account -> holders.add(account.holder()));
        long uncollectedCents = holders.stream()
                .mapToLong(holder -> -balanceCents.applyAsLong(receivable(budgetLine, holder)))
                .sum();
        var items = holders.stream()
                .map(holder -> remainder(budgetLine, holder, rule, uncollectedCents, balanceCents))
                .filter(item -> !item.saysNothing())
                .toList();
        return new Remainders(budgetLine, rule, items);
    }

    /** A claim that became free money before anybody has paid it back is no money to carry yet: the pot keeps as much until it is. */
    private static Remainder remainder(
            String line,
            String holder,
            CarryOver rule,
            long uncollectedCents,
            ToLongFunction<AccountKey> balanceCents) {
        boolean ofTheLine = holder.isEmpty();
        long freeCents = balanceCents.applyAsLong(ofTheLine ? pot(line) : share(line, holder));
        long blockedCents = ofTheLine ? balanceCents.applyAsLong(blocked(line)) : 0;
        long keptCents = ofTheLine ? Math.min(freeCents, uncollectedCents) : 0;
        long carriedCents = rule == CarryOver.LAPSES ? 0 : freeCents - keptCents;
        return new Remainder(
                holder,
                balanceCents.applyAsLong(paid(line, holder)),
                balanceCents.applyAsLong(reserved(line, holder)),
                balanceCents.applyAsLong(receivable(line, holder)),
                freeCents,
                blockedCents,
                keptCents,
                carriedCents,
                freeCents + blockedCents - keptCents - carriedCents);
    }

    /** Out of the old line, with the value date of its last day. */
    List<Transfer> outOfTheLine(String closing, LocalDate lastDay) {
        var transfers = new ArrayList<Transfer>();
        for (var item : items) {
            var free = item.holder().isEmpty() ? pot(budgetLine) : share(budgetLine, item.holder());
            long lapsedFromFree = item.lapsedCents() - item.blockedCents();
            add(transfers, TransferKind.CARRY_OVER, free, item.carriedCents(), closing, lastDay);
            add(transfers, TransferKind.LAPSE, free, lapsedFromFree, closing, lastDay);
            add(transfers, TransferKind.LAPSE, blocked(budgetLine), item.blockedCents(), closing, lastDay);
        }
        return transfers;
    }

    private void add(
            List<Transfer> transfers, TransferKind kind, AccountKey from, long cents, String closing, LocalDate on) {
        if (cents > 0) transfers.add(Transfer.once(kind, from, source(budgetLine), cents, closing, on));
    }

    /** Into the next year's line, with the value date of its first day: to each holder, or all to the common pot. */
    List<Transfer> intoTheNext(String successor, String closing, LocalDate firstDay) {
        var transfers = new ArrayList<Transfer>();
        for (var holder : carriedToHolders()) {
            transfers.add(Transfer.once(
                    TransferKind.CARRY_OVER,
                    source(successor),
                    share(successor, holder.holder()),
                    holder.carriedCents(),
                    closing,
                    firstDay));
        }
        long toPotCents = carriedCents() - carriedToHoldersCents();
        if (toPotCents > 0) {
            transfers.add(Transfer.once(
                    TransferKind.CARRY_OVER, source(successor), pot(successor), toPotCents, closing, firstDay));
        }
        return transfers;
    }

    List<Remainder> carriedToHolders() {
        if (rule != CarryOver.HOLDER) return List.of();
        return items.stream()
                .filter(item -> !item.holder().isEmpty() && item.carriedCents() > 0)
                .toList();
    }

    /** By holder, in the successor's shares. */
    Map<String, Long> carriedWithHolders() {
        return carriedToHolders().stream().collect(Collectors.toMap(Remainder::holder, Remainder::carriedCents));
    }

    /** By holder, what its share loses: carried, to whomever, or lapsed. */
    Map<String, Long> goneFromHolders() {
        return items.stream()
                .filter(item -> item.isSettled() && !item.holder().isEmpty())
                .collect(Collectors.toMap(Remainder::holder, item -> item.carriedCents() + item.lapsedCents()));
    }

    long carriedToHoldersCents() {
        return carriedToHolders().stream().mapToLong(Remainder::carriedCents).sum();
    }

    long carriedCents() {
        return sum(Remainder::carriedCents);
    }

    long lapsedCents() {
        return sum(Remainder::lapsedCents);
    }

    long paidCents() {
        return sum(Remainder::paidCents);
    }

    long boundCents() {
        return sum(Remainder::boundCents);
    }

    long keptCents() {
        return sum(Remainder::keptCents);
    }

    long uncollectedCents() {
        return -sum(Remainder::receivableCents);
    }

    boolean nothingToSettle() {
        return items.stream().noneMatch(Remainder::isSettled);
    }

    private long sum(ToLongFunction<Remainder> cents) {
        return items.stream().mapToLong(cents).sum();
    }
}
