package de.integrationspakt.budget.survey;

import java.time.LocalDate;

/** A frozen version of a survey: the counts with the highest revision up to this one, and what they add up to. */
record SurveyClosed(
        int surveyYear, int version, LocalDate referenceDate, int municipalities, long persons, long upToRevision) {}
