package de.integrationspakt.budget.payment;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** A payee confirms that it has forwarded an executed payment to those it is for; they are told. */
@ApplicationScoped
class ForwardPayment {

    private final PaymentOrders orders;
    private final Payments payments;
    private final Outbox outbox;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ForwardPayment(
            PaymentOrders orders, Payments payments, Outbox outbox, Journal journal, Caller caller, Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.outbox = outbox;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The same day again changes nothing.
     *
     * @param on between the execution and today, Europe/Berlin
     * @throws WrongState unless executed
     * @throws NothingToForward when it is for the payee alone
     * @throws AlreadyForwarded when another day was confirmed
     * @throws de.integrationspakt.kernel.access.ForeignUnit for anybody but the payee
     */
    @Transactional
    Payment forward(UUID order, int number, LocalDate on) {
        var line = orders.lock(order).budgetLine();
        var payment = payments.require(order, number);
        caller.mustReach(new Holder(payment.payee()));
        if (payment.status() != PaymentStatus.EXECUTED) throw new WrongState(payment.status(), PaymentStatus.EXECUTED);
        if (on.isAfter(Berlin.today(clock))) throw new Invalid("/forwardedOn", "field.notFuture");
        if (on.isBefore(payment.executedOn()))
            throw new Invalid("/forwardedOn", "field.notBefore", payment.executedOn());
        var cents = payment.items().stream()
                .filter(item -> !item.holder().equals(payment.payee()))
                .collect(Collectors.groupingBy(
                        Payment.Item::holder, TreeMap::new, Collectors.summingLong(Payment.Item::amountCents)));
        if (cents.isEmpty()) throw new NothingToForward(payment.payee());
        if (on.equals(payment.forwardedOn())) return payment;
        if (payment.forwardedOn() != null) throw new AlreadyForwarded(payment.forwardedOn());
        payments.forward(order, number, on, caller.subject(), clock.instant());
        journal.record("payment.forwarded", order + "/" + number, Map.of("forwardedOn", on.toString()));
        outbox.tellAll(cents.entrySet().stream()
                .map(one -> new PaymentForwarded(
                        one.getKey(), order, number, line, payment.payee(), one.getValue(), payment.executedOn(), on))
                .toList());
        return payments.require(order, number);
    }
}
