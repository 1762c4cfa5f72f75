package de.integrationspakt.budget.distribution;

/** The limit of the rule that a holder's share was set to. */
public enum Bound {
    MINIMUM,
    MAXIMUM
}
