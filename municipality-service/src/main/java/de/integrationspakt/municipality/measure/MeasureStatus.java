package de.integrationspakt.municipality.measure;

/** Where a measure stands. Whether a granted one runs already, its period says. */
public enum MeasureStatus {
    /** Being written by the applicant. */
    DRAFT,
    /** Handed in; with the granting authority. */
    SUBMITTED,
    /** Sent back with a question; with the applicant. */
    QUERIED,
    /** Held against its standard; waits for the second officer. */
    ASSESSED,
    /** Approved; budget is asked for the money. */
    APPROVED,
    /** The money is set aside: it is offered and may run. */
    GRANTED,
    /** Its period is over and the applicant has closed it. */
    COMPLETED,
    /** Turned down by the authority. */
    REJECTED,
    /** Approved, but there was no money for it, or no longer. */
    REFUSED,
    /** Given up before the money was set aside. */
    WITHDRAWN,
    /** Given up after the money was set aside. */
    CANCELLED
}
