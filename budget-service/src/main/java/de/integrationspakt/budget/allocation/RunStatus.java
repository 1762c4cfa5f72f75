package de.integrationspakt.budget.allocation;

/** The life of a run; never deleted. */
enum RunStatus {
    CALCULATED,
    PUBLISHED,
    SUPERSEDED,
    /** A second officer refused it. */
    REJECTED
}
