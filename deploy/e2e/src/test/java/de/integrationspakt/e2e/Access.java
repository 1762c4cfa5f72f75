package de.integrationspakt.e2e;

import de.integrationspakt.e2e.Api.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The table of who may call what, {@code access.csv}: operation; roles, or {@code any}. */
final class Access {
    /** A client of each role; units are real ones. */
    static final Map<String, String> CLIENTS = Map.of(
            "ministry", "ministry",
            "grant-officer", "grant-office-a",
            "treasurer", "treasury-a",
            "statistics-office", "statistics",
            "auditor", "auditor",
            "operator", "operator",
            "district", "kreis-08116",
            "municipality", "gemeinde-08116003");

    private Access() {}

    /** @return operation, such as {@code GET /api/…}, and the roles that may call it */
    static Map<String, Set<String>> table() {
        try (var file = Access.class.getResourceAsStream("/access.csv")) {
            var table = new TreeMap<String, Set<String>>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        var columns = line.split(";");
                        table.put(columns[0], roles(columns[1]));
                    });
            return table;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Set<String> roles(String column) {
        return column.equals("any") ? CLIENTS.keySet() : new TreeSet<>(Arrays.asList(column.split(",")));
    }

    static Client anyAllowed(Operation operation) {
        var roles = table().get(operation.toString());
        if (roles == null) {
            throw new AssertionError(operation + " does not stand in access.csv");
        }
        var preferred = List.of("ministry", "municipality", "grant-officer", "treasurer");
        return Client.of(CLIENTS.get(preferred.stream()
                .filter(roles::contains)
                .findFirst()
                .orElse(roles.iterator().next())));
    }
}
