package de.integrationspakt.municipality.statement;

/** What a statement of use is about. */
public enum StatementKind {
    /** A calendar year that the measure reaches beyond (Zwischennachweis). No money comes back by it. */
    INTERIM,
    /** All of the measure (Verwendungsnachweis). */
    FINAL
}
