package de.integrationspakt.kernel.journal;

import de.integrationspakt.kernel.access.Caller;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** In whose name the present work is done: a caller, a heard fact, or the service itself; and under which trace. */
@RequestScoped
public class Acting {
    @Inject
    Caller caller;

    @Inject
    CurrentVertxRequest request;

    private String name;
    private String traceparent;

    /** Work that no caller asked for: {@code fact:<id>} or {@code service:<what>}. */
    public void as(String name, String traceparent) {
        this.name = name;
        this.traceparent = traceparent;
    }

    /** The caller by his own name; with “for” whom he stands in, if only that lets him act. */
    public String who() {
        if (name != null) {
            return name;
        }
        return caller.inPlaceOf()
                .map(absent -> caller.subject() + " for " + absent)
                .orElseGet(caller::subject);
    }

    /** W3C trace context, or null. */
    public String traceparent() {
        var current = request.getCurrent();
        return traceparent != null || current == null
                ? traceparent
                : current.request().getHeader("traceparent");
    }
}
