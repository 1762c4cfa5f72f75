package de.integrationspakt.budget.payment;

import de.integrationspakt.kernel.http.Refusal;

/** A message of this number was imported before, with another content. Nothing is taken from this one. */
public class BankMessageReused extends Refusal {
    BankMessageReused(BankFile.Kind kind, String messageId) {
        super(409, "BANK_MESSAGE_REUSED", kind, messageId);
    }
}
