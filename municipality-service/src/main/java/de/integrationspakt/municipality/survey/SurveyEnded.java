package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;

/** 409: the last day of corrections is over; the counts stay as they are. */
public class SurveyEnded extends Refusal {
    SurveyEnded(LocalDate correctBy) {
        super(409, "SURVEY_ENDED", correctBy);
    }
}
