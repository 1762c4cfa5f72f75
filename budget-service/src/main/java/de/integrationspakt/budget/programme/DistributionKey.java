package de.integrationspakt.budget.programme;

/** By what a pot is divided (Verteilungsschlüssel). */
public enum DistributionKey {
    /** Persons counted at the survey: cohort and family reunification together (§ 29d FAG). */
    HEAD_COUNT,
    /** Persons of the cohort alone. */
    COHORT,
    /** Persons of family reunification alone. */
    FAMILY_REUNIFICATION,
    /** Inhabitants by the register of municipalities. */
    POPULATION,
    /** Numbers of a table that the ministry set, by holder. */
    TABLE,
    /** Persons allocated to the districts (Zuteilungen), a table by district. */
    ALLOCATIONS_TO_DISTRICTS,
    /** None: who applies is decided one by one. */
    APPLICATION,
    /** Not decided yet. */
    OPEN
}
