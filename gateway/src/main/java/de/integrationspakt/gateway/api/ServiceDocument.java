package de.integrationspakt.gateway.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** One service's OpenAPI document, as its build committed it. */
record ServiceDocument(String service, ObjectNode tree) {
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Empty when the service has not published one yet. */
    static Optional<ServiceDocument> published(String service) {
        try (var file = resource(service)) {
            return file == null ? Optional.empty() : Optional.of(of(service, file.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("contracts/openapi/" + service + ".yaml", unreadable);
        }
    }

    static ServiceDocument of(String service, byte[] yaml) throws IOException {
        return new ServiceDocument(service, (ObjectNode) YAML.readTree(yaml));
    }

    /** Such as {@code Budget}: goes before a component's name that another service uses for something else. */
    String prefix() {
        return Character.toUpperCase(service.charAt(0)) + service.substring(1);
    }

    ObjectNode components() {
        return tree.withObject("/components");
    }

    /** Every operation under a path of the API, with its path item. */
    void eachOperation(BiConsumer<String, ObjectNode> seen) {
        for (var path : tree.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    seen.accept(operation.getKey(), (ObjectNode) operation.getValue());
                }
            }
        }
    }

    /** Tags, in the order the service lists them. */
    List<ObjectNode> tags() {
        var tags = new ArrayList<ObjectNode>();
        for (JsonNode tag : tree.path("tags")) {
            tags.add((ObjectNode) tag);
        }
        return tags;
    }

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    private static InputStream resource(String service) {
        return Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("contracts/openapi/" + service + ".yaml");
    }
}
