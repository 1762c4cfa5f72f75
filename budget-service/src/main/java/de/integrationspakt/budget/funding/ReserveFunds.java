package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.budget.line.FindBudgetLine.LineState;
import de.integrationspakt.budget.line.LineClosed;
import de.integrationspakt.budget.programme.Drawdown;
import de.integrationspakt.kernel.database.Database.Command;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Decides who gets money: from the holder's share, or from the common pot of a measure line. Behind the ledger's door. */
@ApplicationScoped
class ReserveFunds {

    private final FindBudgetLine lines;
    private final FileNumbers fileNumbers;
    private final Clock clock;

    /** Of the lines that exist: how a line is drawn on never changes. */
    private final Map<String, Drawdown> drawdowns = new ConcurrentHashMap<>();

    ReserveFunds(FindBudgetLine lines, FileNumbers fileNumbers, Clock clock) {
        this.lines = lines;
        this.fileNumbers = fileNumbers;
        this.clock = clock;
    }

    /** Asks for the lines and holds accounts, together with other commands. To be followed by {@link #hold(Collection, Map, Posting)}. */
    List<Command> holding(Collection<Want> wants, Map<String, LineState> states, Posting posting) {
        var commands = new ArrayList<Command>();
        if (wants.isEmpty()) return commands;
        commands.add(FindBudgetLine.asking(codes(wants), states));
        commands.addAll(posting.holding(accounts(wants, drawdowns)));
        return commands;
    }

    /** Holds all that the wants may touch, at once and in the ledger's order. @return the lines that exist */
    Map<String, LineState> hold(Collection<Want> wants, Posting posting) {
        var states = lines.states(codes(wants));
        hold(wants, states, posting);
        return states;
    }

    /** Holds what the wants may touch and is not held yet. @param states the lines that exist */
    void hold(Collection<Want> wants, Map<String, LineState> states, Posting posting) {
        states.values().forEach(line -> drawdowns.put(line.code(), line.drawdown()));
        posting.hold(accounts(wants, drawdowns));
        openNewcomers(wants, states, posting);
    }

    private static Set<String> codes(Collection<Want> wants) {
        return wants.stream().map(Want::budgetLine).collect(Collectors.toSet());
    }

    private static Set<AccountKey> accounts(Collection<Want> wants, Map<String, Drawdown> drawdowns) {
        var accounts = new LinkedHashSet<AccountKey>();
        for (var want : wants) {
            var drawdown = drawdowns.get(want.budgetLine());
            if (drawdown != null) accounts.addAll(want.accounts(drawdown == Drawdown.MEASURE));
            want.commitments().forEach(commitment -> accounts.addAll(commitment.accounts()));
        }
        return accounts;
    }

    /** A carrier draws from the common pot for the first time: it gets accounts to keep the money on. */
    private void openNewcomers(Collection<Want> wants, Map<String, LineState> states, Posting posting) {
        var missing = new ArrayList<AccountKey>();
        for (var want : wants) {
            var line = states.get(want.budgetLine());
            var reserved = AccountKey.reserved(want.budgetLine(), want.holder());
            if (line != null && line.drawdown() == Drawdown.MEASURE && !posting.holds(reserved)) {
                missing.add(reserved);
                missing.add(AccountKey.paid(want.budgetLine(), want.holder()));
            }
        }
        for (var want : wants) {
            for (var commitment : want.commitments()) {
                if (posting.holds(commitment.authority()) && !posting.holds(commitment.used()))
                    missing.add(commitment.used());
            }
        }
        if (!missing.isEmpty()) posting.open(missing);
    }

    /**
     * Moves the money in memory.
     *
     * @param line null when it does not exist
     * @throws UnknownLine
     * @throws LineClosed
     * @throws HolderRequired
     * @throws NoShare
     * @throws de.integrationspakt.budget.ledger.InsufficientFunds
     * @throws CommitmentAuthorityExceeded
     */
    Reservation reserve(Want want, LineState line, Posting posting) {
        if (line == null) throw new UnknownLine(want.budgetLine());
        if (!line.open()) throw new LineClosed(line.code());
        var reservation = reservation(want, drawnFrom(want, line, posting));
        // This year's money is refused in its own name, before the promises are looked at.
        if (posting.balanceCents(reservation.giver()) >= want.amountCents()) requireAuthority(want, posting);
        posting.move(want.transfers(reservation, Berlin.today(clock)));
        return reservation;
    }

    private static void requireAuthority(Want want, Posting posting) {
        for (var commitment : want.commitments()) {
            long availableCents = posting.balanceCents(commitment.authority());
            if (availableCents < commitment.amountCents())
                throw new CommitmentAuthorityExceeded(commitment, availableCents);
        }
    }

    private static DrawnFrom drawnFrom(Want want, LineState line, Posting posting) {
        if (posting.holds(AccountKey.share(want.budgetLine(), want.holder()))) return DrawnFrom.SHARE;
        if (line.drawdown() == Drawdown.MEASURE) return DrawnFrom.POT;
        if (want.holder().isEmpty()) throw new HolderRequired(want.budgetLine());
        throw new NoShare(want.budgetLine(), want.holder());
    }

    private Reservation reservation(Want want, DrawnFrom drawnFrom) {
        return new Reservation(
                want.id(),
                fileNumbers.next(),
                want.budgetLine(),
                want.holder(),
                drawnFrom,
                want.amountCents(),
                want.kind(),
                want.reference(),
                ReservationStatus.RESERVED,
                want.requester(),
                want.requestId(),
                want.assessedBy(),
                want.orderedBy(),
                want.expiresOn(),
                null,
                want.by(),
                clock.instant(),
                1);
    }
}
