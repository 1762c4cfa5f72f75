package de.integrationspakt.municipality.connection;

/** What can happen to a package of measures. */
enum PackageAction {
    EDIT,
    PUBLISH,
    /** A step of it changed, so it was checked again. */
    RECHECK,
    /** Taken back to be edited. */
    REOPEN,
    WITHDRAW
}
