package de.integrationspakt.municipality.standard;

/** What is multiplied with the rate. */
public enum RateKind {
    /** Teaching units, however many groups there are. */
    PER_UNIT,
    /** Teaching units of each group, and the groups. */
    PER_UNIT_AND_GROUP,
    /** Nothing: a flat sum. */
    FLAT
}
