package de.integrationspakt.municipality.connection;

/** What a step of a package is. */
public enum StepKind {
    /** A measure that somebody applied a grant for. */
    MEASURE,
    /** A regular structure (Regelstruktur), which exists anyway. */
    STRUCTURE,
    /** Nothing that exists yet: only in a check of what would be. */
    PLANNED
}
