package de.integrationspakt.municipality.standard;

/** How a criterion is measured. */
public enum CriterionKind {
    AT_LEAST,
    AT_MOST,
    /** Between two numbers, both included. */
    RANGE,
    /** One of some codes. */
    ONE_OF,
    YES
}
