package de.integrationspakt.municipality.claim;

/** Where a claim stands. */
public enum ClaimStatus {
    /** Being written by the municipality. */
    DRAFT,
    /** Handed in; with the granting authority. */
    SUBMITTED,
    /** Sent back with a question; with the municipality. */
    QUERIED,
    /** Recognised item by item; waits for the second officer. */
    ASSESSED,
    /** Approved and ordered to pay; budget is asked for the money. */
    APPROVED,
    /** The money is set aside. */
    RESERVED,
    PAID,
    /** Turned down by the authority. */
    REJECTED,
    /** Approved, but there was no money for it, or no longer: may be reassessed to what remains. */
    REFUSED,
    WITHDRAWN,
    /** The municipality objects to a decision; with the authority again. */
    OBJECTED
}
