package de.integrationspakt.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands in for all three services, over real HTTP, and does what the last part of the path says. */
public final class Service implements QuarkusTestResourceLifecycleManager {
    /** What it was asked for, so that a test sees what was never forwarded or sent twice. */
    public static final AtomicInteger CALLS = new AtomicInteger();

    private static final Faults FAULTS = new Faults();
    private static Vertx vertx;
    private static HttpServer server;
    private static int port;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        up();
        var url = "http://localhost:" + port;
        return Map.of(
                "pakt.municipality.url",
                url,
                "pakt.budget.url",
                url,
                "pakt.casemanagement.url",
                Garbage.up(vertx),
                "gateway.limits.idle",
                "PT2S",
                "gateway.limits.whole",
                "PT6S");
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    public static int port() {
        return port;
    }

    /** Listens again, on the port it had. */
    public static void up() {
        var options = new HttpServerOptions().setHost("localhost").setPort(port);
        server = vertx.createHttpServer(options).requestHandler(Service::handle);
        port = server.listen().toCompletionStage().toCompletableFuture().join().actualPort();
    }

    /** Every connection is cut, none is accepted. */
    public static void down() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    private static void handle(HttpServerRequest request) {
        if (request.path().startsWith("/q/health/ready")) {
            request.response().end("{\"status\":\"UP\"}");
            return;
        }
        CALLS.incrementAndGet();
        var what = request.path().substring(request.path().lastIndexOf('/') + 1);
        if ("echo".equals(what)) {
            echo(request);
        } else if ("sink".equals(what)) {
            sink(request);
        } else {
            FAULTS.commit(what, request);
        }
    }

    /** Tells what arrived. */
    private static void echo(HttpServerRequest request) {
        request.bodyHandler(body -> {
            var headers = new JsonObject();
            request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(), header.getValue()));
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Connection", "X-Between-Us")
                    .putHeader("X-Between-Us", "yes")
                    .putHeader("ETag", "\"7\"")
                    .end(new JsonObject()
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("headers", headers)
                            .put("body", body.toString())
                            .toBuffer());
        });
    }

    /** Counts the bytes and drops them. */
    private static void sink(HttpServerRequest request) {
        var bytes = new long[1];
        request.handler(piece -> bytes[0] += piece.length());
        request.endHandler(end -> request.response().end(Long.toString(bytes[0])));
    }
}
