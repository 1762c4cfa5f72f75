package de.integrationspakt.local.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A client that may ask for a token, told by its name alone, and what its token says of it. */
record DemoClient(String subject, List<String> roles, List<String> units) {
    private static final List<String> STATE = List.of("08");
    private static final Pattern DISTRICT = Pattern.compile("kreis-(08[1-4]\\d{2})");
    private static final Pattern MUNICIPALITY = Pattern.compile("gemeinde-(08[1-4]\\d{5})");

    private static final Map<String, String> STATE_ROLES = Map.of(
            "ministry", "ministry",
            "ministry-b", "ministry",
            "grant-office-a", "grant-officer",
            "grant-office-b", "grant-officer",
            "grant-office-c", "grant-officer",
            "treasury-a", "treasurer",
            "treasury-b", "treasurer",
            "statistics", "statistics-office",
            "auditor", "auditor",
            "operator", "operator");

    /** Empty if there is no such client. */
    static Optional<DemoClient> named(String name) {
        if (STATE_ROLES.containsKey(name)) {
            return Optional.of(new DemoClient(name, List.of(STATE_ROLES.get(name)), STATE));
        }
        var district = DISTRICT.matcher(name);
        if (district.matches())
            return Optional.of(new DemoClient(name, List.of("district"), List.of(district.group(1))));
        var municipality = MUNICIPALITY.matcher(name);
        if (municipality.matches()) {
            return Optional.of(new DemoClient(name, List.of("municipality"), List.of(municipality.group(1))));
        }
        return Optional.empty();
    }
}
