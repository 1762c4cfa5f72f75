package de.integrationspakt.budget.payment;

import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payment order. */
@Schema(name = "PaymentOrder")
public record OrderView(
        UUID id,
        @Schema(examples = "ILA-2017") String budgetLine,
        LocalDate dueOn,
        OrderStatus status,
        @Schema(examples = "44") int payments,
        Money total,

        @Schema(description = "To look at before release: no executed order has paid to these IBANs yet")
        List<NewIbanView> newIbans,

        @Schema(description = "Ordered and due, but not paid with this order, and why")
        List<UnpaidView> withoutPayee,

        String preparedBy,
        Instant preparedAt,
        String releasedBy,
        Instant releasedAt,
        LocalDate executedOn,
        String confirmedBy,
        Instant confirmedAt,
        String cancelledBy,
        Instant cancelledAt,
        String cancelReason,

        @Schema(description = "Of the line, after the booking; only where one was made")
        LinePosition balances) {

    static OrderView of(PaymentOrder order, List<Payment> payments, List<Unpaid> unpaid, LinePosition balances) {
        return new OrderView(
                order.id(),
                order.budgetLine(),
                order.dueOn(),
                order.status(),
                order.payments(),
                Money.ofCents(order.totalCents()),
                payments.stream()
                        .filter(Payment::ibanIsNew)
                        .map(NewIbanView::of)
                        .toList(),
                unpaid.stream().map(UnpaidView::of).toList(),
                order.preparedBy(),
                order.preparedAt(),
                order.releasedBy(),
                order.releasedAt(),
                order.executedOn(),
                order.confirmedBy(),
                order.confirmedAt(),
                order.cancelledBy(),
                order.cancelledAt(),
                order.cancelReason(),
                balances);
    }

    /** What a holder does not get with this order. */
    @Schema(name = "UnpaidItem")
    public record UnpaidView(
            Holder holder,
            Money amount,

            @Schema(
                    description =
                            "NO_PAYEE: neither holder nor district has named an account. PAYMENT_FAILED: a payment to it failed, and it was not changed since")
            Unpaid.Why reason) {

        static UnpaidView of(Unpaid unpaid) {
            return new UnpaidView(new Holder(unpaid.holder()), Money.ofCents(unpaid.amountCents()), unpaid.why());
        }
    }

    /** An IBAN to look at before release. */
    @Schema(name = "NewIban")
    public record NewIbanView(Holder payee, String name, String iban, String changedBy, Instant changedAt) {

        static NewIbanView of(Payment payment) {
            return new NewIbanView(
                    new Holder(payment.payee()),
                    payment.name(),
                    payment.iban(),
                    payment.ibanChangedBy(),
                    payment.ibanChangedAt());
        }
    }
}
