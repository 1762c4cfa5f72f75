package de.integrationspakt.gateway.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One OpenAPI document out of those of the services. Nothing of a service gets lost or means something else afterwards. */
final class SuiteDocument {
    private SuiteDocument() {}

    /** @param documents are changed; a path may stand in one of them only */
    static ObjectNode merge(List<ServiceDocument> documents, SuiteInfo info) {
        documents.forEach(SuiteDocument::keepApiPathsOnly);
        documents.forEach(document -> document.components().remove("securitySchemes"));
        Components.tellApart(documents);
        tellOperationsApart(documents);

        var suite = JsonNodeFactory.instance.objectNode();
        suite.put("openapi", version(documents));
        suite.set("info", info.info());
        suite.withArray("/servers").addObject().put("url", "/").put("description", "The gateway");
        suite.set("security", info.security());
        suite.set("tags", Tags.merge(documents));
        var paths = suite.withObject("/paths");
        for (var document : documents) {
            for (var path : document.tree().path("paths").properties()) {
                if (paths.has(path.getKey())) {
                    throw new IllegalStateException(document.service() + " is not the only one with " + path.getKey());
                }
                paths.set(path.getKey(), path.getValue());
            }
            document.components().properties().forEach(section -> suite.withObject("/components")
                    .withObject("/" + section.getKey())
                    .setAll((ObjectNode) section.getValue()));
        }
        var refusals = new GatewayRefusals(suite);
        documents.forEach(document -> document.eachOperation((method, operation) -> refusals.addTo(operation)));
        suite.withObject("/components").set("securitySchemes", info.securitySchemes());
        return suite;
    }

    /** What a service shows beside its API is not reachable through the gateway. */
    private static void keepApiPathsOnly(ServiceDocument document) {
        if (document.tree().path("paths") instanceof ObjectNode paths) {
            paths.properties().removeIf(path -> !path.getKey().startsWith("/api/"));
        }
        // Every call through the gateway needs a token, in the one way the suite's document names.
        document.eachOperation((method, operation) -> operation.remove("security"));
    }

    private static void tellOperationsApart(List<ServiceDocument> documents) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        documents.forEach(document -> document.eachOperation((method, operation) -> {
            if (operation.has("operationId")
                    && !seen.add(operation.path("operationId").asText())) {
                twice.add(operation.path("operationId").asText());
            }
        }));
        documents.forEach(document -> document.eachOperation((method, operation) -> {
            var id = operation.path("operationId").asText();
            if (twice.contains(id)) {
                operation.put(
                        "operationId", document.service() + Character.toUpperCase(id.charAt(0)) + id.substring(1));
            }
        }));
    }

    private static String version(List<ServiceDocument> documents) {
        return documents.stream()
                .map(document -> document.tree().path("openapi").asText())
                .max(String::compareTo)
                .orElse("3.1.0");
    }
}
