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
    /** Money is to come back by a final settlement; the municipality may answer to it. */
    HEARING,
    /** It has answered. */
    HEARD,
    /** Approved and ordered to pay; budget is asked for the money. */
    APPROVED,
    /** The money is set aside. */
    RESERVED,
    PAID,
    /** A final settlement that came out even. */
    SETTLED,
    /** A final settlement by which money is to come back; budget was asked to recover it. */
    RECOVERY_DUE,
    /** All of it is back. */
    RECOVERED,
    /** Turned down by the authority. */
    REJECTED,
    /** Approved, but there was no money for it, or no longer: may be reassessed to what remains. */
    REFUSED,
    WITHDRAWN,
    /** The municipality objects to its rejection; with the authority again. */
    OBJECTED;

    /** Whether an officer's decision on the claim leads here. */
    boolean isDecidedByOfficers() {
        return switch (this) {
            case ASSESSED, HEARING, APPROVED, SETTLED, RECOVERY_DUE, REJECTED -> true;
            default -> false;
        };
    }
}
