package de.integrationspakt.kernel.seal;

import de.integrationspakt.kernel.http.NotFound;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The logs this service keeps under seal. */
@ApplicationScoped
class Logs {
    private final List<SealedLog> logs;

    @Inject
    Logs(@All List<SealedLog> logs) {
        this.logs = logs.stream().sorted(Comparator.comparing(SealedLog::name)).toList();
    }

    List<SealedLog> all() {
        return logs;
    }

    SealedLog require(String name) {
        return logs.stream()
                .filter(log -> log.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("log", name));
    }
}
