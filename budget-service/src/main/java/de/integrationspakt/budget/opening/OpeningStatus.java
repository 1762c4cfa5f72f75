package de.integrationspakt.budget.opening;

/** How far a taking over is. */
public enum OpeningStatus {
    PREPARED,
    BOOKED,
    REJECTED
}
