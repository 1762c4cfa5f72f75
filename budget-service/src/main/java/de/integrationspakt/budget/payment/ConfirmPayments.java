package de.integrationspakt.budget.payment;

import de.integrationspakt.budget.funding.PayReservations;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The bank has executed a released order: its reservations are booked as paid. */
@ApplicationScoped
class ConfirmPayments {

    private final PaymentOrders orders;
    private final PayReservations payReservations;
    private final Journal journal;
    private final Clock clock;

    ConfirmPayments(PaymentOrders orders, PayReservations payReservations, Journal journal, Clock clock) {
        this.orders = orders;
        this.payReservations = payReservations;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param executedOn today or before, Europe/Berlin; becomes the value date of the booking */
    @Transactional
    PaymentOrder confirm(UUID id, LocalDate executedOn, String treasurer) {
        if (executedOn.isAfter(Berlin.today(clock))) throw new Invalid("/executedOn", "field.notFuture");
        var order = orders.lock(id);
        order.execute(executedOn, treasurer, clock.instant());
        orders.flush();
        payReservations.paid(id, executedOn);
        journal.record("payment-order.executed", id.toString(), Map.of("executedOn", executedOn.toString()));
        return order;
    }
}
