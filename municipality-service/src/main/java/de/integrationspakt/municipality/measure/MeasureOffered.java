package de.integrationspakt.municipality.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.integrationspakt.kernel.fact.Told;

/** The money of a measure is set aside for the first time: its places may be taken. */
@Told(topic = MeasureFact.TOPIC)
record MeasureOffered(@JsonUnwrapped MeasureState state) implements MeasureFact {}
