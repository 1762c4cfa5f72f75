package de.integrationspakt.municipality.finding;

/** What an officer makes of a finding. */
public enum Verdict {
    /** It is as the finding says. */
    CONFIRMED,
    /** It is not as the finding says. */
    UNFOUNDED,
    /** It is, and it does not matter here. */
    IRRELEVANT
}
