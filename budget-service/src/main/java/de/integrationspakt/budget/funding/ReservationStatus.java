package de.integrationspakt.budget.funding;

/** The life of a reservation. */
public enum ReservationStatus {
    RESERVED,
    RELEASED,
    EXPIRED,
    PAID
}
