package de.integrationspakt.budget.payment;

/** The life of a payment order. */
enum OrderStatus {
    PREPARED,
    RELEASED,
    EXECUTED
}
