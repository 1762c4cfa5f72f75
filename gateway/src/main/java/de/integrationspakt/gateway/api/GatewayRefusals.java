package de.integrationspakt.gateway.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationspakt.gateway.problem.Problem;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Adds to every operation what the gateway itself may answer, where the service documents nothing of that status. */
final class GatewayRefusals {
    private static final int[] STATUSES =
            Arrays.stream(Problem.values()).mapToInt(Problem::status).distinct().toArray();

    private GatewayRefusals() {}

    static void document(ObjectNode operation) {
        var responses = operation.withObject("/responses");
        for (var status : STATUSES) {
            if (!responses.has(Integer.toString(status)) && status != 404 && status != 405) {
                responses.putObject(Integer.toString(status)).put("$ref", "#/components/responses/" + name(status));
            }
        }
    }

    static void define(ObjectNode components) {
        for (var status : STATUSES) {
            var response = components.withObject("/responses").putObject(name(status));
            response.put("description", description(status));
            if (status == 503) {
                response.withObject("/headers/Retry-After")
                        .put("description", "Seconds")
                        .withObject("/schema")
                        .put("type", "integer");
            }
            response.putObject("content")
                    .putObject("application/problem+json")
                    .putObject("schema")
                    .put("$ref", "#/components/schemas/Problem");
        }
        if (!components.path("schemas").has("Problem")) {
            defineProblem(components.withObject("/schemas").putObject("Problem"));
        }
    }

    private static String name(int status) {
        return "Gateway" + status;
    }

    private static String description(int status) {
        return Arrays.stream(Problem.values())
                .filter(problem -> problem.status() == status)
                .map(problem -> problem.title(Locale.ENGLISH) + " (" + problem.name() + ")")
                .collect(Collectors.joining("; "));
    }

    private static void defineProblem(ObjectNode schema) {
        schema.put("type", "object").put("description", "A refusal (RFC 9457)");
        for (var text : new String[] {"type", "title", "detail", "instance", "code"}) {
            schema.withObject("/properties").putObject(text).put("type", "string");
        }
        schema.withObject("/properties").putObject("status").put("type", "integer");
    }
}
