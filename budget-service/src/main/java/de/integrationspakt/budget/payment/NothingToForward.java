package de.integrationspakt.budget.payment;

import de.integrationspakt.kernel.http.Refusal;

/** The payment is for its payee alone. */
public class NothingToForward extends Refusal {
    NothingToForward(String payee) {
        super(409, "NOTHING_TO_FORWARD", payee);
    }
}
