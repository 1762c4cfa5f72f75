package de.integrationspakt.municipality.connection;

/** Where a package of measures stands. */
public enum PackageStatus {
    /** Being written by the applicant. */
    DRAFT,
    /** Checked, connectable when it was published, and seen by everybody. */
    PUBLISHED,
    /** Given up. */
    WITHDRAWN
}
