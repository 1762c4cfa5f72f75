package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/** The ministry announces the survey of a year, or moves its deadlines. */
@ApplicationScoped
class AnnounceSurvey {
    private final Surveys surveys;
    private final Journal journal;

    AnnounceSurvey(Surveys surveys, Journal journal) {
        this.surveys = surveys;
        this.journal = journal;
    }

    /**
     * What became of it.
     *
     * @param isNew whether there was no survey of that year before
     */
    record Announced(Survey survey, boolean isNew) {}

    /**
     * The survey with these days.
     *
     * @param ifMatch the version the caller read, or null
     * @throws DeadlinesOutOfOrder if the days do not follow each other
     * @throws SurveyUnderWay if another reference date came after the first count
     */
    @Transactional
    Announced announce(int year, Deadlines deadlines, String ifMatch) {
        var known = surveys.findByIdOptional(year, LockModeType.PESSIMISTIC_WRITE);
        if (known.isEmpty()) {
            var survey = new Survey(year, deadlines);
            surveys.persistAndFlush(survey);
            journal.record("survey.announced", Integer.toString(year), deadlines);
            return new Announced(survey, true);
        }
        var survey = known.get();
        ETags.check(ifMatch, survey.version());
        if (survey.move(deadlines)) {
            journal.record("survey.moved", Integer.toString(year), deadlines);
        }
        return new Announced(survey, false);
    }
}
