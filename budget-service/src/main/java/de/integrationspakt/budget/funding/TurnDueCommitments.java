package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.funding.Dues.Decided;
import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.InsufficientFunds;
import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.budget.line.FindBudgetLine.LineState;
import de.integrationspakt.budget.line.LineBalances;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A second person approves: each commitment becomes a reservation where the due year's line has the money; the others stay promised. */
@ApplicationScoped
class TurnDueCommitments {

    private final Dues dues;
    private final Commitments commitments;
    private final Reservations reservations;
    private final ReserveFunds reserveFunds;
    private final FindBudgetLine lines;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    TurnDueCommitments(
            Dues dues,
            Commitments commitments,
            Reservations reservations,
            ReserveFunds reserveFunds,
            FindBudgetLine lines,
            Ledger ledger,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.dues = dues;
        this.commitments = commitments;
        this.reservations = reservations;
        this.reserveFunds = reserveFunds;
        this.lines = lines;
        this.ledger = ledger;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** What was turned, and how the line stands after it. */
    record Turned(DueCommitments due, LineBalances balances) {}

    /**
     * @param ifMatch ETag the caller saw, or null
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who proposed it
     * @throws de.integrationspakt.kernel.http.WrongState unless proposed
     * @throws de.integrationspakt.budget.line.LineClosed
     */
    @Transactional
    Turned turn(UUID id, String ifMatch, String officer) {
        var due = dues.lock(id);
        ETags.check(ifMatch, due.version());
        due.approve(officer, clock.instant());
        var line = lines.lock(due.budgetLine());
        line.requireOpen();

        var posting = ledger.enter();
        var proposed = dues.items(id, new UUID(0, 0), Integer.MAX_VALUE).stream()
                .map(item -> item.commitment().reservation())
                .toList();
        var origins = new HashMap<UUID, Reservation>();
        reservations.lock(proposed).forEach(origin -> origins.put(origin.id(), origin));
        var wants = new HashMap<Commitment, Want>();
        for (var commitment : commitments.lockEntered(proposed)) {
            if (commitment.dueYear() == line.year())
                wants.put(commitment, want(due, origins.get(commitment.reservation()), commitment, officer));
        }
        var state = reserveFunds.hold(wants.values(), posting).get(line.code());
        posting.open(accounts(line.code(), wants.keySet()));
        decide(due, proposed, wants, state, posting);
        dues.flush();
        return new Turned(due, LineBalances.of(line.code(), posting));
    }

    /** As it was promised: to whom, for what, and assessed and ordered by whom, so that those may not release its payment either. */
    private static Want want(DueCommitments due, Reservation origin, Commitment commitment, String officer) {
        return new Want(
                Ids.next(),
                due.budgetLine(),
                origin.holder(),
                commitment.amountCents(),
                origin.kind(),
                origin.reference(),
                Requester.BUDGET,
                null,
                origin.assessedBy(),
                origin.orderedBy(),
                null,
                officer,
                List.of());
    }

    private static List<AccountKey> accounts(String line, Iterable<Commitment> falling) {
        var accounts =
                new ArrayList<>(List.of(AccountKey.source(line), AccountKey.pot(line), AccountKey.blocked(line)));
        falling.forEach(
                commitment -> Stream.of(commitment.used(), commitment.granted()).forEach(accounts::add));
        return accounts;
    }

    private void decide(
            DueCommitments due, List<UUID> proposed, Map<Commitment, Want> wants, LineState line, Posting posting) {
        var decided = new HashMap<UUID, Decided>();
        proposed.forEach(origin -> decided.put(origin, new Decided(origin, DueOutcome.NO_LONGER_PROMISED, null)));
        var turned = new HashMap<Commitment, Reservation>();
        var today = Berlin.today(clock);
        for (var commitment :
                wants.keySet().stream().sorted(Commitment.OLDEST_FIRST).toList()) {
            var origin = commitment.reservation();
            try {
                var reservation = reserveFunds.reserve(wants.get(commitment), line, posting);
                posting.move(List.of(commitment.fallDue(today)));
                turned.put(commitment, reservation);
                due.turned(commitment);
                decided.put(origin, new Decided(origin, DueOutcome.TURNED, null));
            } catch (InsufficientFunds refusal) {
                decided.put(origin, new Decided(origin, DueOutcome.INSUFFICIENT_FUNDS, refusal.availableCents()));
            } catch (NoShare | HolderRequired refusal) {
                decided.put(origin, new Decided(origin, DueOutcome.NO_SHARE, 0L));
            }
        }
        reservations.addAll(turned.values());
        commitments.turned(turned);
        dues.decide(due.id(), decided.values());
        posting.write();
        outbox.tellAll(turned.values().stream()
                .map(reservation -> reservation.reserved(posting.balanceCents(reservation.giver())))
                .toList());
        journal.record(
                "due-commitments.approved",
                due.id().toString(),
                Map.of("turned", due.turned(), "turnedCents", due.turnedCents()));
    }
}
