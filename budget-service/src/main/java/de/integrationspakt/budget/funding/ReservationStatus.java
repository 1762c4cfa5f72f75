package de.integrationspakt.budget.funding;

/** The life of a reservation. */
enum ReservationStatus {
    RESERVED,
    RELEASED,
    EXPIRED,
    PAID
}
