package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.http.Refusal;

/** 422: the count was transmitted or the survey closed before, so a change is a correction and needs its reason. */
public class CorrectionReasonRequired extends Refusal {
    CorrectionReasonRequired() {
        super(422, "CORRECTION_REASON_REQUIRED");
        at("/reason", "field.reason");
    }
}
