package de.integrationspakt.budget.payment;

/** The life of a payment order. */
enum OrderStatus {
    PREPARED,
    /** Before release, for a reason; its items are free for another order. */
    CANCELLED,
    RELEASED,
    /** The bank has executed all of its payments, and none has come back. */
    EXECUTED,
    /** Some payments are executed; others are rejected, came back, or are not known to be executed yet. */
    PARTLY_EXECUTED,
    /** The bank has rejected all of its payments. */
    REJECTED
}
