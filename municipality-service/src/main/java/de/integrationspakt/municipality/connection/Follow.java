package de.integrationspakt.municipality.connection;

/** One step comes after another; both are keys of steps of the same package. */
record Follow(String step, String after) {}
