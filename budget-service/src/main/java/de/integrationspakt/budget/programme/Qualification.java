package de.integrationspakt.budget.programme;

/** What a case manager has learned; the fixed amount of a post depends on it. ANY: one rate for all. */
public enum Qualification {
    DEGREE,
    VOCATIONAL,
    ANY
}
