package de.integrationspakt.budget.recovery;

/** The life of a recovery. */
enum RecoveryStatus {
    COMPUTED,
    HEARD,
    /** Owed, and not all of it has come back. */
    DECIDED,
    SETTLED,
    /** Decided that nothing has to come back. */
    DROPPED
}
