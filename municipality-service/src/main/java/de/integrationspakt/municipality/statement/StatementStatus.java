package de.integrationspakt.municipality.statement;

/** How far a statement of use is. */
public enum StatementStatus {
    /** The applicant has it to fill in. */
    OPEN,
    SUBMITTED,
    /** Back with the applicant, with a question. */
    QUERIED,
    /** Checked, with money to come back: the applicant may answer before it is decided. */
    HEARING,
    /** Waits for the second officer. */
    CHECKED,
    ACCEPTED,
    /** Accepted, and budget is getting money back. */
    RECOVERING,
    /** All of it came back. */
    SETTLED,
    /** The grant fell away before any of it was paid: there is nothing to account for. */
    DROPPED
}
