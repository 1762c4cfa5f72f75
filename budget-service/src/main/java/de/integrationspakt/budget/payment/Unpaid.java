package de.integrationspakt.budget.payment;

/** What an order would have paid a holder, and why it does not. */
record Unpaid(String holder, long amountCents, Why why) {

    enum Why {
        /** The holder has named no account, nor has its district where the programme version pays through districts. */
        NO_PAYEE,
        /** A payment to the account failed, and it was not changed since. */
        PAYMENT_FAILED
    }
}
