package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;

/** 422: the value is possible only with a reason, and none was given. */
public class ReasonRequired extends Refusal {
    ReasonRequired(String pointer) {
        super(422, "REASON_REQUIRED");
        at(pointer, "field.reason");
    }
}
