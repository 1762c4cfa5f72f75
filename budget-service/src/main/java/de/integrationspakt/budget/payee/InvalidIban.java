package de.integrationspakt.budget.payee;

import de.integrationspakt.kernel.http.Refusal;

/** Country, length or check digits of the IBAN are wrong. The number itself is not repeated in the refusal. */
public class InvalidIban extends Refusal {
    InvalidIban() {
        super(422, "INVALID_IBAN");
        at("/iban", "INVALID_IBAN.detail");
    }
}
