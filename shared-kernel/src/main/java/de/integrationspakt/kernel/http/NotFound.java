package de.integrationspakt.kernel.http;

/** There is no such thing, or none the caller may know of. */
public class NotFound extends Refusal {
    public NotFound(String what, Object id) {
        super(404, "NOT_FOUND", what, id);
    }
}
