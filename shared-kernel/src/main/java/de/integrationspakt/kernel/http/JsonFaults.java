package de.integrationspakt.kernel.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.stream.Collectors;

/** Names the place in a body that cannot be read, and what is allowed there. */
final class JsonFaults {
    private JsonFaults() {}

    static Refusal refusal(JacksonException broken) {
        if (broken instanceof UnrecognizedPropertyException unknown) {
            var allowed =
                    unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted();
            return new Malformed(pointer(unknown), "field.unknown", allowed.collect(Collectors.joining(", ")));
        }
        if (broken instanceof ValueInstantiationException rejected && rejected.getCause() != null) {
            return new Invalid(
                    pointer(rejected), "field.value", rejected.getCause().getMessage());
        }
        if (broken instanceof JsonMappingException mapping) {
            return new Malformed(pointer(mapping), "field.type", firstLine(mapping.getOriginalMessage()));
        }
        var where = broken.getLocation();
        return new Malformed(
                "", "field.json", where == null ? 0 : where.getLineNr(), where == null ? 0 : where.getColumnNr());
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    /** Jackson's own words name Java classes; those say nothing to a caller. */
    private static String firstLine(String message) {
        var line = message == null ? "" : message.lines().findFirst().orElse("");
        return line.replaceAll("`?(?:java|de\\.integrationspakt)\\.[\\w.$]+`?", "the expected type")
                .replaceAll("\\s*\\(.*\\)$", "");
    }
}
