package de.integrationspakt.kernel.journal;

import de.integrationspakt.kernel.access.Caller;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.jboss.logging.Logger;

/** Journals denied calls, aside of the call's own transaction, which a denial rolls back. */
@ApplicationScoped
public class Denials {
    private static final Logger LOG = Logger.getLogger(Denials.class);

    @Inject
    Journal journal;

    @Inject
    Acting acting;

    @Inject
    Caller caller;

    @Inject
    CurrentVertxRequest request;

    /** @param reason code of the refusal and what it names */
    public void record(String reason) {
        var current = request.getCurrent();
        if (current == null) {
            return;
        }
        var call = current.request().method().name() + " " + current.request().path();
        var who = caller.subject();
        var traceparent = acting.traceparent();
        Infrastructure.getDefaultWorkerPool().execute(() -> write(who, traceparent, call, reason));
    }

    private void write(String who, String traceparent, String call, String reason) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            acting.as(who, traceparent);
            QuarkusTransaction.requiringNew()
                    .run(() -> journal.record("access.denied", call, Map.of("reason", reason)));
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "a denied call of %s could not be journalled: %s", who, call);
        } finally {
            context.terminate();
        }
    }
}
