package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.fact.Tellable;
import java.util.Set;

/** A fact about one measure: its whole state. */
interface MeasureFact extends Tellable {
    String TOPIC = "municipality.measures";

    MeasureState state();

    @Override
    default String subject() {
        return state().measure().toString();
    }

    @Override
    default Set<String> units() {
        return state().units();
    }
}
