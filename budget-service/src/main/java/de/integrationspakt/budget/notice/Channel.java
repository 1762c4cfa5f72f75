package de.integrationspakt.budget.notice;

/** How a notice goes out; the day it counts as received depends on it (§ 41 LVwVfG). */
public enum Channel {
    POST,
    ELECTRONIC,
    /** Förmliche Zustellung: received on the day that was noted, never deemed. */
    FORMAL_SERVICE
}
