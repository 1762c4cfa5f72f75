package de.integrationspakt.casemanagement.funding;

/** How money of a budget line is drawn. */
public enum Drawdown {
    FLAT_RATE,
    COST_CLAIM,
    FUNDED_POST,
    MEASURE
}
