package de.integrationspakt.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Answers a call with a problem, at once, whatever of its body is still to come. */
public final class Refusal {
    private Refusal() {}

    /**
     * @param facts what the problem's detail text speaks of, in the order of its placeholders
     */
    public static void answer(RoutingContext call, Problem problem, Object... facts) {
        var response = call.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            // Not response.reset(): that would not tell those who wait for the call's end.
            call.request().connection().close();
            return;
        }
        var unread = UnreadBody.of(call.request());
        if (unread.isPresent()) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        write(response, call, problem, facts);
        unread.ifPresent(UnreadBody::discard);
    }

    /** After an answer that did not wait for the whole body. */
    public static void dropRest(HttpServerRequest request) {
        UnreadBody.of(request).ifPresent(UnreadBody::discard);
    }

    private static void write(HttpServerResponse response, RoutingContext call, Problem problem, Object... facts) {
        var language = Language.of(call.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        problem.retryAfterSeconds()
                .ifPresent(seconds -> response.putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(seconds)));
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(new JsonObject()
                        .put("type", problem.type())
                        .put("title", problem.title(language))
                        .put("status", problem.status())
                        .put("detail", problem.detail(language, facts))
                        .put("instance", call.request().path())
                        .put("code", problem.name())
                        .toBuffer());
    }
}
