package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.fact.Tellable;
import java.util.Set;

/**
 * A fact about one municipality. It carries the whole of what is known: {@code validFrom} and {@code validTo} are the
 * first and last day on which the municipality exists, not those of its present name.
 */
interface RegistryFact extends Tellable {
    String TOPIC = "municipality.registry";

    String ags();

    @Override
    default String subject() {
        return ags();
    }

    /** The register is public. */
    @Override
    default Set<String> units() {
        return Set.of("08");
    }
}
