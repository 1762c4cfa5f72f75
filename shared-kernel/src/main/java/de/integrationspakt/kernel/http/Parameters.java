package de.integrationspakt.kernel.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds which path or query parameter could not be read. */
final class Parameters {
    private static final String NO_ENUM = "No enum constant ";

    private Parameters() {}

    /** @param unreadable what the type's constructor said; a bad number or day names its text, a bad key its form */
    static Refusal refusal(RuntimeException unreadable, UriInfo uri) {
        var names = Stream.concat(
                        uri.getPathParameters().entrySet().stream(), uri.getQueryParameters().entrySet().stream())
                .filter(parameter -> named(unreadable, parameter))
                .map(Map.Entry::getKey)
                .toList();
        var refusal = new Malformed();
        for (String name : names.isEmpty() ? List.<String>of("") : names) {
            refusal.at("/" + name, "field.parameter", said(unreadable));
        }
        return refusal;
    }

    private static boolean named(RuntimeException unreadable, Map.Entry<String, List<String>> parameter) {
        var message = String.valueOf(unreadable.getMessage());
        return parameter.getValue().stream()
                .anyMatch(value -> message.contains("\"" + value + "\"")
                        || message.contains("'" + value + "'")
                        || message.endsWith(": " + value)
                        || (message.startsWith(NO_ENUM) && message.endsWith("." + value)));
    }

    /** An enum's own words name a Java class; those say nothing to a caller. */
    private static String said(RuntimeException unreadable) {
        var message = String.valueOf(unreadable.getMessage());
        return message.startsWith(NO_ENUM) ? "is none of the values allowed here" : message;
    }
}
