package de.integrationspakt.budget.recovery;

/** The life of a relief. */
enum ReliefStatus {
    PROPOSED,
    APPROVED,
    REJECTED
}
