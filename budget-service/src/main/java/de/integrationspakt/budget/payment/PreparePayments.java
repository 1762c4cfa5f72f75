package de.integrationspakt.budget.payment;

import de.integrationspakt.budget.funding.PayReservations;
import de.integrationspakt.budget.funding.PayReservations.Payable;
import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.budget.payee.FindPayees;
import de.integrationspakt.budget.payee.Payee;
import de.integrationspakt.budget.programme.FindProgrammeVersion;
import de.integrationspakt.budget.programme.PaidThrough;
import de.integrationspakt.budget.recovery.SetOff;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects all that is ordered and due on a line into one order, one payment for each payee, less what its holders owe. */
@ApplicationScoped
class PreparePayments {

    private final PaymentOrders orders;
    private final Payments payments;
    private final PayReservations payReservations;
    private final FindBudgetLine lines;
    private final FindProgrammeVersion versions;
    private final FindPayees findPayees;
    private final FailedPayments failedPayments;
    private final SetOff setOff;
    private final Journal journal;
    private final Clock clock;

    PreparePayments(
            PaymentOrders orders,
            Payments payments,
            PayReservations payReservations,
            FindBudgetLine lines,
            FindProgrammeVersion versions,
            FindPayees findPayees,
            FailedPayments failedPayments,
            SetOff setOff,
            Journal journal,
            Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.payReservations = payReservations;
        this.lines = lines;
        this.versions = versions;
        this.findPayees = findPayees;
        this.failedPayments = failedPayments;
        this.setOff = setOff;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param dueOn what is due on that day or before is taken; may lie in the past: the file then asks for execution as soon as can be
     * @throws NothingToPay
     */
    @Transactional
    PaymentOrder prepare(String budgetLine, LocalDate dueOn, String treasurer) {
        var paidThrough = paidThrough(budgetLine);
        var payable = payReservations.takeable(budgetLine, dueOn);
        var payees =
                findPayees.of(payable.stream().map(Payable::holder).distinct().toList(), paidThrough);
        var heldBack = failedPayments.heldBack(
                payees.values().stream().map(Payee::holder).distinct().toList());
        var byPayee = new TreeMap<String, List<Payable>>();
        var unpaid = new TreeMap<String, Unpaid>();
        for (var item : payable) {
            var payee = payees.get(item.holder());
            if (payee == null) add(unpaid, item, Unpaid.Why.NO_PAYEE);
            else if (heldBack.contains(payee.holder())) add(unpaid, item, Unpaid.Why.PAYMENT_FAILED);
            else
                byPayee.computeIfAbsent(payee.holder(), holder -> new ArrayList<>())
                        .add(item);
        }
        if (byPayee.isEmpty()) throw new NothingToPay(budgetLine, unpaid.size());

        var id = Ids.next();
        var taken = byPayee.values().stream().flatMap(List::stream).toList();
        var withheld = setOff.against(id, Withholding.payableCents(taken));
        long totalCents = taken.stream().mapToLong(Payable::amountCents).sum()
                - withheld.stream().mapToLong(SetOff.Withheld::amountCents).sum();
        var order = new PaymentOrder(id, budgetLine, dueOn, byPayee.size(), totalCents, treasurer, clock.instant());
        orders.persistAndFlush(order);
        int number = 0;
        for (var items : byPayee.values())
            payments.add(id, ++number, payees.get(items.get(0).holder()), Withholding.from(items, withheld));
        payments.addUnpaid(order.id(), unpaid.values());
        payReservations.take(budgetLine, taken, order.id());
        journal.record(
                "payment-order.prepared",
                order.id().toString(),
                Map.of("budgetLine", budgetLine, "totalCents", totalCents, "payments", number));
        return order;
    }

    private PaidThrough paidThrough(String budgetLine) {
        var line = lines.require(budgetLine);
        return versions.require(line.programme(), line.programmeVersion()).paidThrough();
    }

    private static void add(Map<String, Unpaid> unpaid, Payable item, Unpaid.Why why) {
        unpaid.merge(
                item.holder(),
                new Unpaid(item.holder(), item.amountCents(), why),
                (one, other) -> new Unpaid(one.holder(), one.amountCents() + other.amountCents(), why));
    }
}
