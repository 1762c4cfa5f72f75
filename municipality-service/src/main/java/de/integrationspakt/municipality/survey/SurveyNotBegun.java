package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;

/** 409: the reference date has not come. */
public class SurveyNotBegun extends Refusal {
    SurveyNotBegun(LocalDate referenceDate) {
        super(409, "SURVEY_NOT_BEGUN", referenceDate);
    }
}
