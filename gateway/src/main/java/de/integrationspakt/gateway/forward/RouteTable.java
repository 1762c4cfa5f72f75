package de.integrationspakt.gateway.forward;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All routes, the most specific first. */
@ApplicationScoped
public class RouteTable {
    private final List<Route> routes;

    RouteTable(Routes configured) {
        routes = configured.all().entrySet().stream()
                .map(entry -> Route.of(
                        entry.getKey(),
                        entry.getValue().prefix(),
                        entry.getValue().upstream()))
                .sorted(Comparator.comparing((Route route) -> -route.prefix().length())
                        .thenComparing(Route::service))
                .toList();
    }

    public List<Route> all() {
        return routes;
    }

    Optional<Route> find(String path) {
        for (var route : routes) {
            if (route.answers(path)) {
                return Optional.of(route);
            }
        }
        return Optional.empty();
    }
}
