package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.ledger.TransferKind;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.journal.Acting;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A fixed amount falls, since full-time equivalents or months fell (ANBest-K): what no payment order has taken up is free again at once. Inside the
 * caller's transaction, behind the ledger's door.
 */
@ApplicationScoped
public class ReduceFunds {

    private final Reservations reservations;
    private final FundingRequests requests;
    private final PaidReservations paidReservations;
    private final Database database;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Journal journal;
    private final Acting acting;
    private final Clock clock;

    ReduceFunds(
            Reservations reservations,
            FundingRequests requests,
            PaidReservations paidReservations,
            Database database,
            Ledger ledger,
            Outbox outbox,
            Journal journal,
            Acting acting,
            Clock clock) {
        this.reservations = reservations;
        this.requests = requests;
        this.paidReservations = paidReservations;
        this.database = database;
        this.ledger = ledger;
        this.outbox = outbox;
        this.journal = journal;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * What a reduction came to.
     *
     * @param releasedCents free again
     * @param leftCents what the reservation still comes to: paid, on its way, or set aside
     */
    public record Reduced(UUID reservation, long releasedCents, long leftCents) {}

    /** The reservation of another service's request; none when it was refused, or is not known. */
    public Optional<UUID> reservationOf(UUID request) {
        return requests.find(request).map(FundingRequests.Answered::reservation);
    }

    /** @throws ReservedForRequest when another service relies on it, and says itself when it needs less */
    public void requireByHand(UUID reservation) {
        if (reservations.require(reservation).kind() != FundingKind.MANUAL) throw new ReservedForRequest(reservation);
    }

    /**
     * @param amountCents new amount of the whole reservation, above zero and below what it is
     * @throws WrongState when it was released or has expired
     * @throws Invalid when it would not fall
     */
    public Reduced reduce(UUID id, long amountCents, String reason) {
        var posting = ledger.enter();
        var reservation =
                reservations.lock(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("reservation", id));
        if (reservation.status() != ReservationStatus.RESERVED && reservation.status() != ReservationStatus.PAID)
            throw new WrongState(reservation.status(), ReservationStatus.RESERVED, ReservationStatus.PAID);
        if (amountCents >= reservation.amountCents())
            throw new Invalid("/amount", "field.below", Money.ofCents(reservation.amountCents()));
        long fallCents = reservation.amountCents() - amountCents;
        long releasedCents =
                reservation.status() == ReservationStatus.RESERVED ? take(reservation, fallCents, reason) : 0;
        journal.record(
                "funds.reduced",
                id.toString(),
                Map.of("amountCents", amountCents, "releasedCents", releasedCents, "reason", reason));
        if (releasedCents > 0) released(reservation, releasedCents, reason, posting);
        return new Reduced(id, releasedCents, reservation.amountCents() - releasedCents);
    }

    /**
     * Gives back what no payment order has taken up of a reservation that is paid or ordered in part.
     *
     * @param reservation locked
     * @return cents that are free again
     */
    long giveBackRest(Reservation reservation, String reason, Posting posting) {
        if (reservation.status() != ReservationStatus.RESERVED) return 0;
        long releasedCents = take(reservation, reservation.amountCents(), reason);
        if (releasedCents > 0) {
            journal.record(
                    "funds.rest-released",
                    reservation.id().toString(),
                    Map.of("releasedCents", releasedCents, "reason", reason));
            released(reservation, releasedCents, reason, posting);
        }
        return releasedCents;
    }

    private void released(Reservation before, long cents, String reason, Posting posting) {
        posting.book(List.of(release(before, cents)));
        var now = reservations.require(before.id());
        boolean paid = paidReservations.lock(before.id()).paidCents() == now.amountCents();
        var ended = now.ended(paid ? ReservationStatus.PAID : ReservationStatus.RESERVED);
        reservations.update(List.of(ended));
        if (paid && now.requestId() != null) requests.paid(List.of(now.requestId()));
        outbox.tell(new FundsReleased(
                ended.factSubject(),
                ended.requester(),
                ended.id(),
                cents,
                ended.amountCents(),
                reason,
                ended.version(),
                ended.holder()));
    }

    private long take(Reservation reservation, long fallCents, String reason) {
        return database.list(
                        "SELECT reservation_reduce(?, ?, ?, ?, ?)",
                        row -> row.getLong(1),
                        reservation.id(),
                        fallCents,
                        reason,
                        acting.who(),
                        clock.instant())
                .get(0);
    }

    /** The amount before names the one release there can be from it. */
    private Transfer release(Reservation before, long cents) {
        var name = "REDUCE|" + before.id() + "|" + before.amountCents();
        return new Transfer(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                TransferKind.RELEASE,
                before.keeper(),
                before.giver(),
                cents,
                before.id().toString(),
                Berlin.today(clock));
    }
}
