package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.fact.Hearer;
import de.integrationspakt.kernel.fact.Hearing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Hears this service's own facts about measures: the feature of measures does not know that packages rest on it, and a
 * package is checked again soon after the measure changed, not within its transaction.
 */
@ApplicationScoped
class MeasureFacts implements Hearer {
    private static final String TOPIC = "municipality.measures";
    private static final String TYPES = "de.integrationspakt.municipality.";

    private final RecheckPackages recheckPackages;

    MeasureFacts(RecheckPackages recheckPackages) {
        this.recheckPackages = recheckPackages;
    }

    private record Measure(UUID measure) {}

    @Override
    public List<Hearing<?>> hearings() {
        return List.of(
                Hearing.of(
                        TOPIC,
                        TYPES + "MeasureOffered.v1",
                        Measure.class,
                        fact -> recheckPackages.recheck(fact.data().measure())),
                Hearing.of(
                        TOPIC,
                        TYPES + "MeasureChanged.v1",
                        Measure.class,
                        fact -> recheckPackages.recheck(fact.data().measure())));
    }
}
