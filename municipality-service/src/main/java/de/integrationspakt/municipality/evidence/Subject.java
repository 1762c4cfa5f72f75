package de.integrationspakt.municipality.evidence;

import java.util.UUID;

/** What a document is evidence for. */
public record Subject(Kind kind, UUID id) {
    /** What kinds of things have documents. */
    public enum Kind {
        CLAIM,
        MEASURE,
        STATEMENT_OF_USE
    }

    public static Subject claim(UUID id) {
        return new Subject(Kind.CLAIM, id);
    }
}
