package de.integrationspakt.municipality.standard;

/** Where a version of a standard stands. */
public enum StandardStatus {
    /** Waits for the second person. */
    PROPOSED,
    IN_FORCE,
    REJECTED
}
