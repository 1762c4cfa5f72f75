package de.integrationspakt.gateway.testing;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.atomic.AtomicBoolean;

/** The ways a service can fail its caller. */
final class Faults {
    private static final Buffer MEGABYTE = Buffer.buffer(new byte[1 << 20]);
    private final AtomicBoolean refusedOnce = new AtomicBoolean();

    void commit(String what, HttpServerRequest request) {
        var response = request.response();
        switch (what) {
            case "silent" -> request.resume();
            case "dripping" -> drip(response.setChunked(true));
            case "stalling" -> response.setChunked(true).write("half");
            case "reset" -> request.connection().close();
            case "reset-once" -> {
                if (refusedOnce.getAndSet(!refusedOnce.get())) {
                    response.end("second time");
                } else {
                    request.connection().close();
                }
            }
            case "half" -> half(response);
            case "trace" ->
                response.setStatusCode(500)
                        .putHeader("Content-Type", "text/html")
                        .end("at java.lang.Thread");
            case "problem" ->
                response.setStatusCode(503)
                        .putHeader("Content-Type", "application/problem+json")
                        .putHeader("Retry-After", "7")
                        .end("{\"code\":\"UNAVAILABLE\"}");
            case "nothing" -> response.setStatusCode(204).end();
            case "unchanged" ->
                response.setStatusCode(304).putHeader("ETag", "\"7\"").end();
            case "early" ->
                response.setStatusCode(409)
                        .putHeader("Content-Type", "application/json")
                        .end("{}");
            case "slow" -> Vertx.currentContext().owner().setTimer(20, timer -> response.end("x".repeat(20_000)));
            case "huge" -> huge(response.setChunked(true), 200);
            default -> response.setStatusCode(404).end();
        }
    }

    private static void drip(HttpServerResponse response) {
        Vertx.currentContext().owner().setPeriodic(200, timer -> response.write(".")
                .onFailure(gone -> Vertx.currentContext().owner().cancelTimer(timer)));
    }

    private static void half(HttpServerResponse response) {
        response.putHeader("Content-Length", "1000").write("half").onComplete(sent -> response.reset());
    }

    private static void huge(HttpServerResponse response, int megabytes) {
        var left = megabytes;
        while (left > 0 && !response.writeQueueFull()) {
            response.write(MEGABYTE);
            left--;
        }
        var rest = left;
        if (rest == 0) {
            response.end();
        } else {
            response.drainHandler(drained -> huge(response, rest));
        }
    }
}
