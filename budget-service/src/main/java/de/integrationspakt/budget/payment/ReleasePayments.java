package de.integrationspakt.budget.payment;

import de.integrationspakt.budget.funding.PayReservations;
import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** A second treasurer releases an order; only then is there a file for the bank. What is withheld wholly is booked at once. */
@ApplicationScoped
class ReleasePayments {

    private final PaymentOrders orders;
    private final Payments payments;
    private final PaymentParts parts;
    private final PayReservations payReservations;
    private final FindDebtor findDebtor;
    private final SettlePayments settlePayments;
    private final Journal journal;
    private final Clock clock;

    ReleasePayments(
            PaymentOrders orders,
            Payments payments,
            PaymentParts parts,
            PayReservations payReservations,
            FindDebtor findDebtor,
            SettlePayments settlePayments,
            Journal journal,
            Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.parts = parts;
        this.payReservations = payReservations;
        this.findDebtor = findDebtor;
        this.settlePayments = settlePayments;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param ifMatch ETag the caller saw, or null
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who prepared the order, assessed or ordered an item of it, or changed an
     *     IBAN it pays to or its line's debtor account
     * @throws NoDebtorAccount
     */
    @Transactional
    PaymentOrder release(UUID id, String ifMatch, String treasurer) {
        var order = orders.lock(id);
        ETags.check(ifMatch, order.version());
        var account = findDebtor.of(order.budgetLine());
        order.release(account.debtor(), treasurer, clock.instant());
        FourEyes.require(account.changedBy(), treasurer, "changed the debtor account of " + order.budgetLine());
        for (var decided : payReservations.decided(parts.of(id))) {
            FourEyes.require(decided.assessedBy(), treasurer, "assessed " + decided.reference());
            FourEyes.require(decided.orderedBy(), treasurer, "ordered " + decided.reference());
        }
        payments.freezePayees(id);
        orders.flush();
        for (var payment : payments.of(id)) {
            FourEyes.require(payment.ibanChangedBy(), treasurer, "changed the IBAN of " + payment.payee());
        }
        // Nothing for the bank to do, and nobody else would ever say that it is done.
        var nothing = payments.numbersOfNothing(id);
        if (!nothing.isEmpty()) settlePayments.executed(order, nothing, Berlin.today(clock), treasurer);
        journal.record("payment-order.released", id.toString(), Map.of("totalCents", order.totalCents()));
        return order;
    }
}
