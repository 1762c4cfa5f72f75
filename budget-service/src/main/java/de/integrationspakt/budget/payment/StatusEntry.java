package de.integrationspakt.budget.payment;

import java.util.UUID;

/**
 * What became of a piece of news.
 *
 * @param paymentOrder null for an unknown reference
 * @param number of the payment; null for an unknown reference
 */
record StatusEntry(int place, BankNews news, Outcome outcome, UUID paymentOrder, Integer number) {

    enum Outcome {
        /** The payment is where the bank says it is. */
        MATCHED,
        /** Nothing final, nothing changed. */
        NOTED,
        /** The payment was there before. */
        ALREADY_KNOWN,
        /** The bank names another amount than the order: nothing changed, somebody has to look. */
        AMOUNT_DIFFERS,
        /** The bank has executed what it rejected before: nothing changed, somebody has to look. */
        CONTRADICTS,
        /** No released order has such a payment. */
        UNKNOWN_REFERENCE
    }
}
