package de.integrationspakt.budget.notice;

/** What a notice decides on. */
public enum About {
    RESERVATION,
    /** Another service's request for funds that was refused. */
    REQUEST,
    RECOVERY
}
