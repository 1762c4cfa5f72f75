package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;

/** 409: the municipality has another claim under this reference. */
public class ReferenceTaken extends Refusal {
    ReferenceTaken(String reference) {
        super(409, "REFERENCE_TAKEN", reference);
        at("/reference", "field.reference");
    }
}
