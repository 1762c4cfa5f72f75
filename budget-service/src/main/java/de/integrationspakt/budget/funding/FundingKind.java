package de.integrationspakt.budget.funding;

/** What money is set aside for. */
public enum FundingKind {
    /** By hand of a grant officer. */
    MANUAL,
    /** A published share of a flat-rate line. */
    FLAT_RATE,
    CLAIM,
    POST,
    MEASURE
}
