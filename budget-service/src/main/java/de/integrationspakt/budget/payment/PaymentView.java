package de.integrationspakt.budget.payment;

import de.integrationspakt.budget.payee.Address;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One payment of an order. */
@Schema(name = "Payment")
public record PaymentView(
        @Schema(examples = "1") int number,
        Holder payee,
        @Schema(examples = "Landkreis Esslingen") String name,
        @Schema(examples = "DE89370400440532013000") String iban,
        Address address,
        @Schema(description = "What the bank pays") Money amount,

        @Schema(description = "What the holders owe, set off and not paid")
        Money withheld,

        PaymentStatus status,
        LocalDate executedOn,

        @Schema(description = "When the bank rejected it, or the money came back")
        LocalDate failedOn,

        @Schema(examples = "AC04", description = "The bank's reason, a code of ISO 20022 or its own")
        String reason,

        @Schema(description = "What the bank says besides") String reasonText,

        @Schema(description = "When the district confirmed that it had forwarded it")
        LocalDate forwardedOn,

        @Schema(description = "For whom; a district forwards to its municipalities")
        List<ItemView> beneficiaries) {

    static PaymentView of(Payment payment) {
        return new PaymentView(
                payment.number(),
                new Holder(payment.payee()),
                payment.name(),
                payment.iban(),
                payment.address(),
                Money.ofCents(payment.amountCents()),
                Money.ofCents(payment.withheldCents()),
                payment.status(),
                payment.executedOn(),
                payment.failedOn(),
                payment.reason() == null ? null : payment.reason().code(),
                payment.reason() == null ? null : payment.reason().text(),
                payment.forwardedOn(),
                payment.items().stream().map(ItemView::of).toList());
    }

    /** Money for one holder. */
    @Schema(name = "PaymentItem")
    public record ItemView(
            Holder holder,
            Money amount,
            @Schema(description = "Set off, not paid") Money withheld,
            String reference,

            @Schema(description = "Aktenzeichen: line and number", examples = "ILA-2017/4711")
            String fileReference) {

        static ItemView of(Payment.Item item) {
            return new ItemView(
                    new Holder(item.holder()),
                    Money.ofCents(item.amountCents()),
                    Money.ofCents(item.withheldCents()),
                    item.reference(),
                    item.fileReference());
        }
    }
}
