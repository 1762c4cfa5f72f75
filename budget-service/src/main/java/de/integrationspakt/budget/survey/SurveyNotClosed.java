package de.integrationspakt.budget.survey;

import de.integrationspakt.kernel.http.Refusal;

/** No version of the survey is closed yet, as far as is known here; or its closure is still on its way. */
public class SurveyNotClosed extends Refusal {
    SurveyNotClosed(int surveyYear) {
        super(409, "SURVEY_NOT_CLOSED", Integer.toString(surveyYear));
        retryAfter(1);
    }
}
