package de.integrationspakt.kernel.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The kinds of files this service takes. */
@ApplicationScoped
class Intakes {
    @Inject
    @Any
    Instance<Intake> all;

    Intake of(String kind) {
        return all.stream()
                .filter(intake -> intake.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody takes " + kind));
    }
}
