package de.integrationspakt.kernel.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The shapes of facts, as {@code contracts/events} says them. */
public final class FactContracts {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final Map<String, Optional<JsonSchema>> SCHEMAS = new ConcurrentHashMap<>();

    private FactContracts() {}

    /**
     * @param type full CloudEvent type
     * @return what breaks the shape, or nothing
     */
    public static Optional<String> violation(String type, JsonNode data) {
        var schema = SCHEMAS.computeIfAbsent(type, FactContracts::load);
        if (schema.isEmpty()) {
            return Optional.of("there is no contract for " + type);
        }
        var errors = schema.get().validate(data);
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(errors.stream().map(Object::toString).sorted().collect(Collectors.joining("; ")));
    }

    private static Optional<JsonSchema> load(String type) {
        var parts = type.split("\\.");
        var name = parts.length < 2 ? type : parts[parts.length - 2] + "." + parts[parts.length - 1];
        var path = "contracts/events/" + name + ".schema.json";
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return file == null ? Optional.empty() : Optional.of(FACTORY.getSchema(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
