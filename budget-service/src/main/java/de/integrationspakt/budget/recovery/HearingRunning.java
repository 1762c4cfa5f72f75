package de.integrationspakt.budget.recovery;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;

/** The holder has not answered and still may. */
public class HearingRunning extends Refusal {
    HearingRunning(LocalDate answerDueOn) {
        super(409, "HEARING_RUNNING", answerDueOn);
    }
}
