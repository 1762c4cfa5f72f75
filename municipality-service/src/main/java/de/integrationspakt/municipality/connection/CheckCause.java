package de.integrationspakt.municipality.connection;

/** Why a package was checked in a way that counts. */
public enum CheckCause {
    PUBLICATION,
    STEP_CHANGED
}
