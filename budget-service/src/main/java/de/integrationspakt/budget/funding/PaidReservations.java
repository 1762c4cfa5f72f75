package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was paid for a reservation, for those who want some of it back. Inside the caller's transaction, behind the ledger's door. */
@ApplicationScoped
public class PaidReservations {

    private final Reservations reservations;
    private final FundingRequests requests;
    private final Ledger ledger;
    private final Database database;

    PaidReservations(Reservations reservations, FundingRequests requests, Ledger ledger, Database database) {
        this.reservations = reservations;
        this.requests = requests;
        this.ledger = ledger;
        this.database = database;
    }

    /**
     * A reservation and what the bank has paid for it.
     *
     * @param holder empty when nobody in particular was paid
     * @param fromPot whether it was drawn from the common pot, and not from the holder's share
     * @param factSubject what facts about it go by: the request, or the reservation itself
     */
    public record Paid(
            UUID reservation,
            String budgetLine,
            String holder,
            boolean fromPot,
            String reference,
            String requester,
            UUID factSubject,
            long paidCents) {}

    /** @throws NotFound when there is no such reservation */
    public Paid lock(UUID reservation) {
        ledger.enter();
        var locked = locked(reservation);
        return new Paid(
                locked.id(),
                locked.budgetLine(),
                locked.holder(),
                locked.drawnFrom() == DrawnFrom.POT,
                locked.reference(),
                locked.requester(),
                locked.factSubject(),
                paidCents(locked.id()));
    }

    /** What was reserved for a request of another service; none when it is not known, or was refused. */
    public Optional<Paid> lockOf(UUID request) {
        ledger.enter();
        return requests.find(request).map(FundingRequests.Answered::reservation).map(this::lock);
    }

    /** The number of the next fact about a reservation; hearers pass over lower ones. */
    public long nextVersion(UUID reservation) {
        ledger.enter();
        var locked = locked(reservation);
        var told = locked.ended(locked.status());
        reservations.update(List.of(told));
        return told.version();
    }

    private Reservation locked(UUID reservation) {
        return reservations.lock(List.of(reservation)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("reservation", reservation));
    }

    /** All that the ledger moved to the paid account for it, less what came back from there: in parts or at once, returned by the bank or not. */
    private long paidCents(UUID reservation) {
        return database.list("""
                        SELECT coalesce(sum(CASE WHEN target.kind = 'PAID' THEN t.amount_cents ELSE -t.amount_cents END), 0)::bigint
                          FROM transfer t JOIN account source ON source.id = t.from_account JOIN account target ON target.id = t.to_account
                         WHERE t.subject = ? AND (source.kind = 'PAID') <> (target.kind = 'PAID')""", row -> row.getLong(1), reservation.toString()).get(0);
    }
}
