package de.integrationspakt.budget.payment;

import de.integrationspakt.budget.funding.PayReservations;
import de.integrationspakt.budget.recovery.SetOff;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Gives up an order that is not released: what it would have paid is free for another. */
@ApplicationScoped
class CancelPayments {

    private final PaymentOrders orders;
    private final Payments payments;
    private final PaymentParts parts;
    private final PayReservations payReservations;
    private final SetOff setOff;
    private final Journal journal;
    private final Clock clock;

    CancelPayments(
            PaymentOrders orders,
            Payments payments,
            PaymentParts parts,
            PayReservations payReservations,
            SetOff setOff,
            Journal journal,
            Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.parts = parts;
        this.payReservations = payReservations;
        this.setOff = setOff;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param ifMatch ETag the caller saw, or null */
    @Transactional
    PaymentOrder cancel(UUID id, String reason, String ifMatch, String treasurer) {
        var order = orders.lock(id);
        ETags.check(ifMatch, order.version());
        order.cancel(reason, treasurer, clock.instant());
        orders.flush();
        payments.cancel(id);
        payReservations.free(parts.of(id));
        setOff.dropped(id, parts.holders(id, payments.numbers(id)));
        journal.record("payment-order.cancelled", id.toString(), Map.of("reason", reason));
        return order;
    }
}
