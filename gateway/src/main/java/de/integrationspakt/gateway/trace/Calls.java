package de.integrationspakt.gateway.trace;

import io.vertx.core.AsyncResult;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Set;
import org.jboss.logging.Logger;

/** Gives every call its trace and, when it is over, its line in the access log and its timer. */
@ApplicationScoped
public class Calls {
    /** Before Quarkus looks at what may be asked for. */
    private static final int FIRST = -10_000;

    private static final String TRACE = "trace";
    private static final String ROUTE = "route";

    private static final String OTHER = "other";

    /** Health and metrics: asked for every few seconds, so not in the access log. */
    private static final String PLATFORM = "platform";

    /** What nginx writes, too, when a client left before its answer was complete. */
    private static final int CLIENT_GONE = 499;

    private static final Logger ACCESS = Logger.getLogger("access");
    private static final Set<HttpMethod> KNOWN = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private final CallTimers timers;

    Calls(CallTimers timers) {
        this.timers = timers;
    }

    void mount(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Router router) {
        router.route().order(FIRST).handler(this::begin);
    }

    public static TraceParent trace(RoutingContext call) {
        return call.get(TRACE);
    }

    /** Names the call in log and timer by its route, never by its path. */
    public static void name(RoutingContext call, String route) {
        call.put(ROUTE, route);
    }

    private void begin(RoutingContext call) {
        var startNanos = System.nanoTime();
        var trace = TraceParent.of(call.request().getHeader("traceparent"));
        call.put(TRACE, trace);
        call.response().putHeader("traceparent", trace.header());
        call.addEndHandler(end -> over(call, end, System.nanoTime() - startNanos));
        call.next();
    }

    private void over(RoutingContext call, AsyncResult<Void> end, long nanos) {
        String route = call.get(
                ROUTE, call.request().path() != null && call.request().path().startsWith("/q/") ? PLATFORM : OTHER);
        var status = end.succeeded() ? call.response().getStatusCode() : CLIENT_GONE;
        timers.record(route, status, nanos);
        if (!PLATFORM.equals(route)) {
            var method = call.request().method();
            ACCESS.info("\"method\":\"" + (KNOWN.contains(method) ? method.name() : "OTHER") + "\",\"route\":\"" + route
                    + "\",\"status\":" + status + ",\"millis\":" + nanos / 1_000_000 + ",\"trace\":\""
                    + trace(call).traceId() + '"');
        }
    }
}
