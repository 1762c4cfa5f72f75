package de.integrationspakt.municipality.funding;

/** What money is asked for. */
public enum FundingKind {
    CLAIM,
    MEASURE,
    /** A statement of use, which only has money recovered. */
    STATEMENT
}
