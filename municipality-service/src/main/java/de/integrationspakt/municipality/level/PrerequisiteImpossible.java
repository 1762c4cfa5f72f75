package de.integrationspakt.municipality.level;

import de.integrationspakt.kernel.http.Refusal;

/** A level requires one of its own area, two of one area, or in the end itself. */
public class PrerequisiteImpossible extends Refusal {
    PrerequisiteImpossible(String pointer) {
        super(422, "PREREQUISITE_IMPOSSIBLE");
        at(pointer, "field.prerequisite");
    }
}
