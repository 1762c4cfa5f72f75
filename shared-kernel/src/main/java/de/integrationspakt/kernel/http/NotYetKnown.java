package de.integrationspakt.kernel.http;

/** A fact from another service is still on its way; the same call succeeds once it is here. */
public final class NotYetKnown extends Refusal {
    public NotYetKnown(String what, Object id) {
        super(409, "NOT_YET_KNOWN", what, id);
        retryAfter(1);
    }
}
