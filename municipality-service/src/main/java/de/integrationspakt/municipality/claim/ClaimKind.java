package de.integrationspakt.municipality.claim;

/** How a claim stands to others of its municipality and line. */
public enum ClaimKind {
    /** Cost that was had, settled by itself. */
    SINGLE,
    /** An instalment on estimated cost (Abschlag); the final settlement counts it. */
    ADVANCE,
    /** An instalment on cost that was had (Zwischenabrechnung); the final settlement counts it. */
    INTERIM,
    /** All cost and income of the line's year, less what was paid in instalments (Schlussabrechnung); may be negative. */
    FINAL;

    /** Whether the final settlement sets it off. */
    boolean isInstalment() {
        return this == ADVANCE || this == INTERIM;
    }
}
