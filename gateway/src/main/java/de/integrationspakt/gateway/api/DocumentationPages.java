package de.integrationspakt.gateway.api;

import de.integrationspakt.gateway.trace.Calls;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code /docs} and {@code /docs/problems}. Their scripts and styles are static files beside them; nothing comes from elsewhere. */
@ApplicationScoped
class DocumentationPages {
    private final Vertx vertx;
    private final String policy;
    private Future<String> api = Future.failedFuture("not started");
    private Future<String> problems = Future.failedFuture("not started");

    DocumentationPages(Vertx vertx, @ConfigProperty(name = "pakt.token.url") URI tokenUrl) {
        this.vertx = vertx;
        // The browser may talk to us, and to the identity provider to fetch a token. Swagger UI sets styles inline.
        policy =
                "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; connect-src 'self' "
                        + tokenUrl.getScheme() + "://" + tokenUrl.getAuthority();
    }

    void prepare(@Observes StartupEvent start) {
        api = vertx.executeBlocking(() -> text("pages/api.html"));
        problems = vertx.executeBlocking(() -> text("pages/problems.html")
                .replace("{catalogue}", ProblemCatalogue.render(text("contracts/problems.md"))));
    }

    void mount(@Observes Router router) {
        page(router, "/").handler(call -> call.redirect("/docs"));
        page(router, "/docs").handler(call -> answer(call, api));
        page(router, "/docs/problems").handler(call -> answer(call, problems));
        router.route("/docs/*").handler(call -> {
            Calls.name(call, "/docs");
            call.next();
        });
    }

    private static Route page(Router router, String path) {
        return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD);
    }

    private void answer(RoutingContext call, Future<String> page) {
        Calls.name(call, "/docs");
        page.onSuccess(html -> call.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                        .putHeader("Content-Security-Policy", policy)
                        .putHeader("X-Content-Type-Options", "nosniff")
                        .end(html))
                .onFailure(call::fail);
    }

    private static String text(String resource) throws IOException {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
