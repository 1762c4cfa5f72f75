package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;

/** 409: the municipality may still answer, and has not. */
public class HearingRunning extends Refusal {
    HearingRunning(LocalDate until) {
        super(409, "HEARING_RUNNING", until);
    }
}
