package de.integrationspakt.municipality.statement;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;

/** The applicant may still answer (§ 28 LVwVfG). */
class HearingRunning extends Refusal {
    HearingRunning(LocalDate until) {
        super(409, "HEARING_RUNNING", until);
    }
}
