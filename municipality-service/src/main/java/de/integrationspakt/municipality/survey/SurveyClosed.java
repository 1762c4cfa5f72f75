package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.time.LocalDate;
import java.util.Set;

/**
 * The statistical office froze a version of the counts: for each municipality the one with the highest revision up to
 * {@code upToRevision}. Who has exactly so many municipalities and persons there has the same counts.
 */
@Told(topic = "municipality.surveys")
record SurveyClosed(
        int surveyYear, int version, LocalDate referenceDate, int municipalities, int persons, int upToRevision)
        implements Tellable {

    static SurveyClosed of(Survey survey, Closure closure) {
        return new SurveyClosed(
                survey.year(),
                closure.version(),
                survey.deadlines().referenceDate(),
                closure.municipalities(),
                closure.persons(),
                closure.upToRevision());
    }

    @Override
    public String subject() {
        return Integer.toString(surveyYear);
    }

    /** Sums are public. */
    @Override
    public Set<String> units() {
        return Set.of("08");
    }
}
