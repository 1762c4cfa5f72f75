package de.integrationspakt.budget.simulation;

/** Who may look at a scenario and comment on it, besides its owner, the ministry and auditors. */
public enum Visibility {
    /** Nobody else. */
    MINISTRY,
    /** Every district, municipality and grant officer, and so their associations (kommunale Landesverbände), who act for such units. */
    SHARED,
    /** Those who act for a unit that is named. */
    UNITS
}
