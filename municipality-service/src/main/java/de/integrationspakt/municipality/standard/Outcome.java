package de.integrationspakt.municipality.standard;

/** What an answer comes to under its criterion. */
public enum Outcome {
    MET,
    NOT_MET,
    /** Missed, with a reason, where that is allowed. */
    DEVIATION
}
