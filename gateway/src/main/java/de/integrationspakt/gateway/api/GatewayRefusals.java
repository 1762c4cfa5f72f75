package de.integrationspakt.gateway.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationspakt.gateway.problem.Problem;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Adds to every operation what the gateway itself may answer: to what the service documents of that status, or beside it. */
final class GatewayRefusals {
    /** Statuses of what is not offered at all; an operation that is documented is offered. */
    private static final Set<Integer> OF_NO_OPERATION = Set.of(404, 405);

    private static final TreeMap<Integer, List<Problem>> BY_STATUS = Arrays.stream(Problem.values())
            .filter(problem -> !OF_NO_OPERATION.contains(problem.status()))
            .collect(Collectors.groupingBy(Problem::status, TreeMap::new, Collectors.toList()));

    private final ObjectNode suite;
    private final Set<ObjectNode> extended = Collections.newSetFromMap(new IdentityHashMap<>());

    GatewayRefusals(ObjectNode suite) {
        this.suite = suite;
    }

    void addTo(ObjectNode operation) {
        var responses = operation.withObject("/responses");
        BY_STATUS.forEach((status, problems) -> {
            if (responses.get(status.toString()) instanceof ObjectNode documented) {
                extend(resolved(documented), problems);
            } else {
                responses
                        .putObject(status.toString())
                        .put("$ref", "#/components/responses/" + defined(status, problems));
            }
        });
    }

    private ObjectNode resolved(ObjectNode response) {
        var ref = response.path("$ref").asText();
        return ref.startsWith("#/") && suite.at(ref.substring(1)) instanceof ObjectNode target ? target : response;
    }

    private void extend(ObjectNode response, List<Problem> problems) {
        var text = response.path("description").asText();
        var missing = problems.stream()
                .filter(problem -> !text.contains(problem.name()))
                .toList();
        if (extended.add(response) && !missing.isEmpty()) {
            response.put("description", text + "; at the gateway: " + describe(missing));
        }
    }

    private String defined(int status, List<Problem> problems) {
        var name = "Gateway" + status;
        var responses = suite.withObject("/components").withObject("/responses");
        if (!responses.has(name)) {
            var response = responses.putObject(name).put("description", describe(problems));
            if (status == 503) {
                response.withObject("/headers/Retry-After")
                        .put("description", "Seconds")
                        .putObject("schema")
                        .put("type", "integer");
            }
            var content = response.putObject("content").putObject("application/problem+json");
            content.putObject("schema").put("$ref", "#/components/schemas/Problem");
            defineProblem(suite.withObject("/components").withObject("/schemas"));
        }
        return name;
    }

    private static String describe(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.title(Locale.ENGLISH) + " (" + problem.name() + ")")
                .collect(Collectors.joining("; "));
    }

    private static void defineProblem(ObjectNode schemas) {
        if (schemas.has("Problem")) {
            return;
        }
        var problem = schemas.putObject("Problem").put("type", "object").put("description", "A refusal (RFC 9457)");
        for (var text : new String[] {"type", "title", "detail", "instance", "code"}) {
            problem.withObject("/properties").putObject(text).put("type", "string");
        }
        problem.withObject("/properties").putObject("status").put("type", "integer");
    }
}
