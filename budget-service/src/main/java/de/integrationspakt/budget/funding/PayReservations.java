package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.kernel.fact.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Takes ordered reservations into payment orders, and books them as paid. Inside the caller's transaction. */
@ApplicationScoped
public class PayReservations {

    private final Reservations reservations;
    private final FundingRequests requests;
    private final Ledger ledger;
    private final Outbox outbox;

    PayReservations(Reservations reservations, FundingRequests requests, Ledger ledger, Outbox outbox) {
        this.reservations = reservations;
        this.requests = requests;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /** What is to be paid to whom. @param assessedBy who assessed it, or null @param orderedBy who ordered the payment */
    public record Payable(
            UUID reservation, String holder, long amountCents, String reference, String assessedBy, String orderedBy) {}

    /** Ordered and not in any payment order; nobody else can take them until the transaction ends. */
    public List<Payable> takeable(String budgetLine) {
        ledger.enter();
        return reservations.lockPayable(budgetLine).stream()
                .map(PayReservations::payable)
                .toList();
    }

    /** For good: a reservation is in one order, ever. */
    public void take(Collection<UUID> taken, UUID paymentOrder) {
        reservations.order(taken, paymentOrder);
    }

    public List<Payable> of(UUID paymentOrder) {
        ledger.enter();
        return reservations.lockOrdered(paymentOrder).stream()
                .map(PayReservations::payable)
                .toList();
    }

    /** Books all of an order as paid and tells those who asked. */
    public void paid(UUID paymentOrder, LocalDate executedOn) {
        var posting = ledger.enter();
        var ordered = reservations.lockOrdered(paymentOrder);
        var paid = ordered.stream()
                .map(reservation -> reservation.ended(ReservationStatus.PAID))
                .toList();
        reservations.update(paid);
        requests.paid(paid.stream()
                .map(Reservation::requestId)
                .filter(Objects::nonNull)
                .toList());
        posting.book(
                ordered.stream().map(reservation -> reservation.pay(executedOn)).toList());
        outbox.tellAll(paid.stream()
                .map(reservation -> reservation.paid(paymentOrder, executedOn))
                .toList());
    }

    private static Payable payable(Reservation reservation) {
        return new Payable(
                reservation.id(),
                reservation.holder(),
                reservation.amountCents(),
                reservation.reference(),
                reservation.assessedBy(),
                reservation.orderedBy());
    }
}
