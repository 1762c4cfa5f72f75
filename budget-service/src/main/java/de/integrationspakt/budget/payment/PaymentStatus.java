package de.integrationspakt.budget.payment;

/** The life of a payment. */
enum PaymentStatus {
    ORDERED,
    /** With its order, before release. */
    CANCELLED,
    EXECUTED,
    /** The bank did not execute it: nothing is booked, its items are free for another order. */
    REJECTED,
    /** It was booked as executed and the money is back, or never left: its items are free for another order. */
    RETURNED
}
