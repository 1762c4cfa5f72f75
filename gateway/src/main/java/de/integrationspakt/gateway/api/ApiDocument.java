package de.integrationspakt.gateway.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import de.integrationspakt.gateway.forward.Route;
import de.integrationspakt.gateway.forward.RouteTable;
import de.integrationspakt.gateway.trace.Calls;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code GET /openapi}: the merged document, as JSON unless YAML is asked for. Made once, beside the start, not in its way. */
@ApplicationScoped
class ApiDocument {
    private final Vertx vertx;
    private final RouteTable routes;
    private final SuiteInfo info;
    private Future<Written> written = Future.failedFuture("not started");

    ApiDocument(
            Vertx vertx,
            RouteTable routes,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "pakt.token.url") String tokenUrl) {
        this.vertx = vertx;
        this.routes = routes;
        this.info = new SuiteInfo(version, tokenUrl);
    }

    void prepare(@Observes StartupEvent start) {
        written = vertx.executeBlocking(this::write);
    }

    void mount(@Observes Router router) {
        router.route("/openapi").method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::answer);
    }

    private void answer(RoutingContext call) {
        Calls.name(call, "/openapi");
        var yaml = wantsYaml(call);
        written.onSuccess(documents -> call.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, yaml ? "application/yaml" : "application/json")
                        .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .end(yaml ? documents.yaml() : documents.json()))
                .onFailure(call::fail);
    }

    private static boolean wantsYaml(RoutingContext call) {
        var format = call.request().getParam("format");
        if (format != null) {
            return "yaml".equalsIgnoreCase(format);
        }
        var accept = call.request().getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("yaml") && !accept.contains("json");
    }

    private Written write() throws JsonProcessingException {
        var documents = routes.all().stream()
                .map(Route::service)
                .sorted()
                .map(ServiceDocument::published)
                .flatMap(Optional::stream)
                .toList();
        var suite = SuiteDocument.merge(documents, info);
        var yaml = YAMLMapper.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build();
        return new Written(
                Buffer.buffer(new ObjectMapper().writeValueAsBytes(suite)),
                Buffer.buffer(yaml.writeValueAsBytes(suite)));
    }

    private record Written(Buffer json, Buffer yaml) {}
}
