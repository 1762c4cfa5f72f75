package de.integrationspakt.kernel.journal;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Puts the trace id of the W3C traceparent into every log line of the call. */
class TraceFilter {
    @ServerRequestFilter(preMatching = true)
    void note(ContainerRequestContext request) {
        var traceparent = request.getHeaderString("traceparent");
        if (traceparent != null && traceparent.matches("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")) {
            MDC.put("traceId", traceparent.substring(3, 35));
        }
    }
}
