package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Frees what is no longer needed, or whose day is over. */
@ApplicationScoped
class GiveFundsBack {

    /** Expired reservations freed in one transaction; what is left is freed in the next. */
    private static final int MOST = 500;

    private final FundingRequests requests;
    private final Reservations reservations;
    private final Commitments commitments;
    private final ReduceFunds reduceFunds;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    GiveFundsBack(
            FundingRequests requests,
            Reservations reservations,
            Commitments commitments,
            ReduceFunds reduceFunds,
            Ledger ledger,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.requests = requests;
        this.reservations = reservations;
        this.commitments = commitments;
        this.reduceFunds = reduceFunds;
        this.ledger = ledger;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Inside the inbox's transaction. What was refused, released, paid, or is on its way to the payee stays as it is; but neither the unpaid rest
     * nor what later years hold.
     */
    void noLongerNeeded(FundsNoLongerNeeded fact) {
        var request = requests.find(fact.requestId());
        if (request.isEmpty() || request.get().reservation() == null) return;
        var posting = ledger.enter();
        var reservation =
                reservations.lock(List.of(request.get().reservation())).get(0);
        if (!request.get().status().equals("RESERVED")) {
            giveBackLaterYears(reservation, fact.reason(), posting);
        } else if (!isFree(reservation)) {
            if (reduceFunds.giveBackRest(reservation, fact.reason(), posting) == 0)
                journal.record("funds.not-given-back", reservation.id().toString(), fact);
            giveBackLaterYears(reservation, fact.reason(), posting);
        } else {
            giveBack(List.of(reservation), ReservationStatus.RELEASED, fact.reason(), posting);
            requests.released(fact.requestId(), fact.version(), fact.reason());
        }
    }

    private static boolean isFree(Reservation reservation) {
        return reservation.status() == ReservationStatus.RESERVED && reservation.paymentOrder() == null;
    }

    /** This year's money has gone out; what was promised for later years, or has become their reservations, is still free. */
    private void giveBackLaterYears(Reservation reservation, String reason, Posting posting) {
        var later = reservations.lock(commitments.turnedInto(reservation.id()));
        var free = later.stream().filter(GiveFundsBack::isFree).toList();
        giveBack(free, ReservationStatus.RELEASED, reason, posting);
        later.stream().filter(each -> !isFree(each)).forEach(each -> reduceFunds.giveBackRest(each, reason, posting));
        giveBack(commitments.lockEntered(List.of(reservation.id())), posting);
    }

    /** @return how many were freed */
    @Transactional
    int expire() {
        var posting = ledger.enter();
        var expired = reservations.lockExpired(Berlin.today(clock), MOST);
        giveBack(expired, ReservationStatus.EXPIRED, "EXPIRED", posting);
        return expired.size();
    }

    /** Behind the door, on locked reservations. */
    void giveBack(List<Reservation> given, ReservationStatus how, String reason, Posting posting) {
        if (given.isEmpty()) return;
        var today = Berlin.today(clock);
        var transfers =
                given.stream().map(reservation -> reservation.release(today)).toList();
        var ended = given.stream().map(reservation -> reservation.ended(how)).toList();
        var promised =
                commitments.lockEntered(given.stream().map(Reservation::id).toList());
        posting.book(transfers);
        giveBack(promised, posting);
        reservations.update(ended);
        var facts = new ArrayList<FundsReleased>();
        for (var reservation : ended) {
            facts.add(reservation.released(reason));
            journal.record("funds.released", reservation.id().toString(), Map.of("reason", reason));
        }
        outbox.tellAll(facts);
    }

    private void giveBack(List<Commitment> promised, Posting posting) {
        var today = Berlin.today(clock);
        posting.book(
                promised.stream().map(commitment -> commitment.giveBack(today)).toList());
        commitments.givenBack(promised);
        for (var commitment : promised)
            journal.record("commitment.given-back", commitment.reservation().toString(), commitment);
    }
}
