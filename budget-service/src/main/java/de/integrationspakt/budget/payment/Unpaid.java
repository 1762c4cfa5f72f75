package de.integrationspakt.budget.payment;

/** What an order would have paid a holder, and why it does not. */
record Unpaid(String holder, long amountCents, Why why) {

    enum Why {
        /** Neither the holder nor its district has named an account. */
        NO_PAYEE,
        /** A payment to the account failed, and it was not changed since. */
        PAYMENT_FAILED
    }
}
