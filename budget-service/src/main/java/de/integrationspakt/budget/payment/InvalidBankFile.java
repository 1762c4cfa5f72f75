package de.integrationspakt.budget.payment;

import de.integrationspakt.kernel.http.Refusal;

/** What was sent is no pain.002.001.10 or camt.054.001.08 that can be read. */
public class InvalidBankFile extends Refusal {
    InvalidBankFile(String what) {
        super(422, "INVALID_BANK_FILE", what);
    }
}
