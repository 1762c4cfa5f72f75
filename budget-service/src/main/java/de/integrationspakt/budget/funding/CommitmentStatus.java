package de.integrationspakt.budget.funding;

/** The life of a commitment. */
enum CommitmentStatus {
    ENTERED,
    GIVEN_BACK,
    DUE
}
