package de.integrationspakt.municipality.connection;

import jakarta.persistence.Embeddable;

/** One step comes after another; both are keys of steps of the same package. */
@Embeddable
record Follow(String step, String after) {}
