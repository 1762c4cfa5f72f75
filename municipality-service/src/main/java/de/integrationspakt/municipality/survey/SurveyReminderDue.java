package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.time.LocalDate;
import java.util.Set;

/**
 * Something of a survey is missing, and the day it is due is near or over: told to the municipality that has not reported, and to the district that
 * has not transmitted or decided.
 *
 * @param unit whom it concerns: a municipality or a district
 * @param missing how many counts are missing there
 * @param daysLeft to the due day; negative after it
 */
@Told(topic = "municipality.reminders")
record SurveyReminderDue(int surveyYear, String unit, LocalDate dueOn, int daysLeft, int missing) implements Tellable {
    @Override
    public String subject() {
        return surveyYear + "/" + unit;
    }

    @Override
    public Set<String> units() {
        return Set.of(unit);
    }
}
