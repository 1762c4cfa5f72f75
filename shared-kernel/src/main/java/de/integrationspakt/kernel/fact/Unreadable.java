package de.integrationspakt.kernel.fact;

/** A message that breaks the contract: no CloudEvent, an unknown type, a newer version, invalid data. */
class Unreadable extends RuntimeException {
    Unreadable(String reason) {
        super(reason, null, false, false);
    }
}
