package de.integrationspakt.gateway.forward;

import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;

/** Pumps a service's answer to the client, no faster than the client takes it. */
final class Answer {
    private Answer() {}

    /** A fault that is not told as a problem may hold anything, also a stack trace; and nobody asked to switch protocols. */
    static boolean isUnusable(HttpClientResponse answer) {
        var type = answer.getHeader(HttpHeaders.CONTENT_TYPE);
        var problem = type != null && type.startsWith("application/problem+json");
        return answer.statusCode() >= 500 && !problem || answer.statusCode() < 200;
    }

    static void passOn(
            HttpClientResponse from, HttpServerResponse to, HttpMethod method, Runnable moved, Runnable ended) {
        to.setStatusCode(from.statusCode());
        PassedHeaders.ofAnswer(from.headers(), to.headers());
        to.putHeader("X-Content-Type-Options", "nosniff");
        var length = from.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            to.putHeader(HttpHeaders.CONTENT_LENGTH, length);
        } else if (mayHaveBody(from.statusCode(), method)) {
            to.setChunked(true);
        }
        from.handler(piece -> {
            moved.run();
            to.write(piece);
            if (to.writeQueueFull()) {
                from.pause();
            }
        });
        to.drainHandler(drained -> {
            moved.run();
            from.resume();
        });
        from.endHandler(end -> ended.run());
    }

    private static boolean mayHaveBody(int status, HttpMethod method) {
        return status != 204 && status != 304 && !HttpMethod.HEAD.equals(method);
    }
}
