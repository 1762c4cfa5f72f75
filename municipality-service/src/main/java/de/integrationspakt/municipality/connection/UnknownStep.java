package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.http.Refusal;

/** A step names a measure or structure that does not exist, or that the caller may not know of. */
public class UnknownStep extends Refusal {
    UnknownStep(StepReference step, String pointer) {
        super(422, "UNKNOWN_STEP", step.kind(), step.id());
        at(pointer, "field.stepId");
    }
}
