package de.integrationspakt.budget.payment;

import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The bank has executed all of a released order that it has said nothing else about: the reservations are booked as paid. */
@ApplicationScoped
class ConfirmPayments {

    private final PaymentOrders orders;
    private final Payments payments;
    private final SettlePayments settlePayments;
    private final Journal journal;
    private final Clock clock;

    ConfirmPayments(
            PaymentOrders orders, Payments payments, SettlePayments settlePayments, Journal journal, Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.settlePayments = settlePayments;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param executedOn today or before, Europe/Berlin; becomes the value date of the booking */
    @Transactional
    PaymentOrder confirm(UUID id, LocalDate executedOn, String treasurer) {
        if (executedOn.isAfter(Berlin.today(clock))) throw new Invalid("/executedOn", "field.notFuture");
        var order = orders.lock(id);
        var open = payments.numbers(id, PaymentStatus.ORDERED);
        order.requireUnsettled(open.size());
        settlePayments.executed(order, open, executedOn, treasurer);
        journal.record(
                "payment-order.executed",
                id.toString(),
                Map.of("executedOn", executedOn.toString(), "payments", open.size()));
        return order;
    }
}
