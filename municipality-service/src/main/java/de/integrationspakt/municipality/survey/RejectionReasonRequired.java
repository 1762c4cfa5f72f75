package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.http.Refusal;

/** 422: a late count is not left out without saying why. */
public class RejectionReasonRequired extends Refusal {
    RejectionReasonRequired() {
        super(422, "REJECTION_REASON_REQUIRED");
        at("/reason", "field.reason");
    }
}
