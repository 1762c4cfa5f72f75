package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.http.Refusal;

/** 409: municipalities have counted already, so the reference date cannot move any more. */
public class SurveyUnderWay extends Refusal {
    SurveyUnderWay(int year) {
        super(409, "SURVEY_UNDER_WAY", year);
    }
}
