package de.integrationspakt.municipality.measure;

/** Where an amendment stands. */
public enum AmendmentStatus {
    /** Changes money or levels: waits for an officer. */
    PROPOSED,
    IN_FORCE,
    REJECTED
}
