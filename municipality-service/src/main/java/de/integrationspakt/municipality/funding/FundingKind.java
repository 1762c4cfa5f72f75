package de.integrationspakt.municipality.funding;

/** What money is asked for. */
public enum FundingKind {
    CLAIM,
    MEASURE
}
