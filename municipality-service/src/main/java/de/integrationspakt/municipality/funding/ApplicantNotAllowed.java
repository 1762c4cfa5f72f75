package de.integrationspakt.municipality.funding;

import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.key.Holder;

/** 409: the line's programme version is open to others only. */
public class ApplicantNotAllowed extends Refusal {
    ApplicantNotAllowed(Holder applicant, BudgetLine line, String kinds) {
        super(
                409,
                "APPLICANT_NOT_ALLOWED",
                applicant,
                line.programme(),
                Integer.toString(line.programmeVersion()),
                kinds.replace(",", ", "));
    }
}
