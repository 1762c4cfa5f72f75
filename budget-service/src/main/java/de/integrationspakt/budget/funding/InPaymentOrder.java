package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.http.Refusal;
import java.util.UUID;

/** A payment order already pays this reservation. */
public class InPaymentOrder extends Refusal {
    InPaymentOrder(UUID reservation, UUID paymentOrder) {
        super(409, "IN_PAYMENT_ORDER", reservation, paymentOrder);
    }
}
