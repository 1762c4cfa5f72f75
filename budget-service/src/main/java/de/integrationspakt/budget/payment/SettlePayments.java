package de.integrationspakt.budget.payment;

import de.integrationspakt.budget.funding.PayReservations;
import de.integrationspakt.budget.recovery.SetOff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Brings payments of a released order to where the bank says they are. Inside the caller's transaction, on a locked order. */
@ApplicationScoped
class SettlePayments {

    private final PaymentOrders orders;
    private final Payments payments;
    private final PaymentParts parts;
    private final PayReservations payReservations;
    private final SetOff setOff;
    private final Clock clock;

    SettlePayments(
            PaymentOrders orders,
            Payments payments,
            PaymentParts parts,
            PayReservations payReservations,
            SetOff setOff,
            Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.parts = parts;
        this.payReservations = payReservations;
        this.setOff = setOff;
        this.clock = clock;
    }

    /** Books them as paid. @param numbers of payments the bank has said nothing final about */
    void executed(PaymentOrder order, Collection<Integer> numbers, LocalDate on, String by) {
        payments.execute(order.id(), numbers, on);
        payReservations.paid(parts.of(order.id(), numbers), order.id(), on);
        setOff.executed(order.id(), parts.holders(order.id(), numbers), on, by);
        tally(order, by);
    }

    /** Nothing was booked; the items are free for another order. */
    void rejected(PaymentOrder order, int number, LocalDate on, Reason reason, String by) {
        payments.fail(order.id(), number, PaymentStatus.REJECTED, on, reason);
        payReservations.free(parts.of(order.id(), List.of(number)));
        setOff.dropped(order.id(), parts.holders(order.id(), List.of(number)));
        tally(order, by);
    }

    /** It was booked: what the bank had sent goes back to its reservations and is free for another order; what was withheld stays set off. */
    void returned(PaymentOrder order, int number, LocalDate on, Reason reason, String by) {
        payments.fail(order.id(), number, PaymentStatus.RETURNED, on, reason);
        payReservations.returned(parts.back(order.id(), number), order.id(), on, reason.code());
        tally(order, by);
    }

    private void tally(PaymentOrder order, String by) {
        order.settle(payments.tally(order.id()), by, clock.instant());
        orders.flush();
    }
}
