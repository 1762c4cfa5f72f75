package de.integrationspakt.budget.funding;

/** Where an instalment stands. */
enum InstalmentStatus {
    /** No payment order pays it. */
    PLANNED,
    /** Exactly one does. */
    ORDERED,
    PAID
}
