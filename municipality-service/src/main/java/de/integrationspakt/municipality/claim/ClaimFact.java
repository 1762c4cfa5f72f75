package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.fact.Tellable;
import java.util.Set;
import java.util.UUID;

/** A fact about one claim, of interest to its municipality. */
interface ClaimFact extends Tellable {
    String TOPIC = "municipality.claims";

    UUID claim();

    String ags();

    @Override
    default String subject() {
        return claim().toString();
    }

    @Override
    default Set<String> units() {
        return Set.of(ags());
    }
}
