package de.integrationspakt.municipality.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.integrationspakt.kernel.fact.Told;

/** An offered measure changed, is completed, given up, or lost its money. */
@Told(topic = MeasureFact.TOPIC)
record MeasureChanged(@JsonUnwrapped MeasureState state) implements MeasureFact {}
