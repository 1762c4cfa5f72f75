package de.integrationspakt.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The suite's merged OpenAPI document, read as an outside client reads it. */
final class Api {
    private static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("ags", "08116003"),
            Map.entry("district", "08116"),
            Map.entry("holder", "08116003"),
            Map.entry("year", "2016"),
            Map.entry("code", "NO-SUCH-LINE"),
            Map.entry("budgetLine", "NO-SUCH-LINE"),
            Map.entry("number", "1"),
            Map.entry("id", "0190a7a8-0000-7000-8000-000000000000"));
    private static JsonNode document;

    private Api() {}

    static synchronized JsonNode document() {
        if (document == null) {
            document = Client.nobody().get("/openapi").is(200).json();
        }
        return document;
    }

    /** All operations with a token: those of the services, not the gateway's own pages. */
    static List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        document().path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> {
                    if (path.getKey().startsWith("/api/")
                            && List.of("get", "put", "post", "delete", "patch").contains(operation.getKey())) {
                        operations.add(
                                new Operation(operation.getKey().toUpperCase(), path.getKey(), operation.getValue()));
                    }
                }));
        return operations;
    }

    /** Follows a reference within the document. */
    static JsonNode resolve(JsonNode node) {
        return node.has("$ref")
                ? resolve(document().at(node.path("$ref").asText().substring(1)))
                : node;
    }

    /** One method on one path. */
    record Operation(String method, String path, JsonNode definition) {
        /** The path with plausible keys in the places of its parameters. */
        String sample() {
            var sample = path;
            for (var entry : SAMPLES.entrySet()) {
                sample = sample.replace("{" + entry.getKey() + "}", entry.getValue());
            }
            return sample.replaceAll("\\{[^}]*}", SAMPLES.get("id"));
        }

        boolean readsJson() {
            return definition.at("/requestBody/content").has("application/json");
        }

        /** JSON where it is read, else the first that is. */
        String contentType() {
            var read = definition.at("/requestBody/content").fieldNames();
            return readsJson() || !read.hasNext() ? "application/json" : read.next();
        }

        JsonNode bodySchema() {
            return resolve(definition.at("/requestBody/content/application~1json/schema"));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** A body that has the schema's shape, from its examples and types. */
    static JsonNode example(JsonNode schema) {
        var resolved = resolve(schema);
        if (resolved.path("examples").has(0)) {
            return resolved.path("examples").get(0);
        }
        if (resolved.has("example")) {
            return resolved.path("example");
        }
        if (resolved.path("enum").has(0)) {
            return resolved.path("enum").get(0);
        }
        return switch (type(resolved)) {
            case "object" -> object(resolved);
            case "array" -> JsonNodeFactory.instance.arrayNode().add(example(resolved.path("items")));
            case "integer" -> JsonNodeFactory.instance.numberNode(1);
            case "number" -> JsonNodeFactory.instance.numberNode(1.5);
            case "boolean" -> JsonNodeFactory.instance.booleanNode(true);
            default ->
                JsonNodeFactory.instance.textNode(
                        switch (resolved.path("format").asText()) {
                            case "date" -> "2017-09-15";
                            case "uuid" -> SAMPLES.get("id");
                            default -> "text";
                        });
        };
    }

    static ObjectNode object(JsonNode schema) {
        var object = JsonNodeFactory.instance.objectNode();
        resolve(schema)
                .path("properties")
                .properties()
                .forEach(property -> object.set(property.getKey(), example(property.getValue())));
        return object;
    }

    /** OpenAPI 3.1 may name several types; the one that is not null counts. */
    static String type(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray()) {
            return type.valueStream()
                    .map(JsonNode::asText)
                    .filter(name -> !name.equals("null"))
                    .findFirst()
                    .orElse("string");
        }
        for (String combined : List.of("allOf", "anyOf", "oneOf")) {
            for (JsonNode part : schema.path(combined)) {
                if (!resolve(part).path("type").asText().equals("null")) {
                    return type(resolve(part));
                }
            }
        }
        return type.asText(schema.has("properties") ? "object" : "string");
    }
}
