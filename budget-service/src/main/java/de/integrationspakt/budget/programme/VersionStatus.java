package de.integrationspakt.budget.programme;

/** Where the rules stand. Only those PUBLISHED are in force. */
public enum VersionStatus {
    DRAFT,
    PUBLISHED,
    DISCARDED
}
