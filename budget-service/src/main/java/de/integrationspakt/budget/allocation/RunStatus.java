package de.integrationspakt.budget.allocation;

/** The life of a run; never deleted. */
enum RunStatus {
    CALCULATED,
    PUBLISHED,
    SUPERSEDED
}
