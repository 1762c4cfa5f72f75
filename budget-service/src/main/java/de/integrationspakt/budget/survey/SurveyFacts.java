package de.integrationspakt.budget.survey;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.fact.Heard;
import de.integrationspakt.kernel.fact.Hearer;
import de.integrationspakt.kernel.fact.Hearing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Hears the counts and closures. Facts of different municipalities overtake each other; rows are only added. */
@ApplicationScoped
class SurveyFacts implements Hearer {

    private static final String TOPIC = "municipality.surveys";

    private final Database database;

    SurveyFacts(Database database) {
        this.database = database;
    }

    @Override
    public List<Hearing<?>> hearings() {
        return List.of(
                Hearing.of(
                        TOPIC,
                        "de.integrationspakt.municipality.HeadCountTransmitted.v1",
                        HeadCountTransmitted.class,
                        this::transmitted),
                Hearing.of(
                        TOPIC, "de.integrationspakt.municipality.SurveyClosed.v1", SurveyClosed.class, this::closed));
    }

    private void transmitted(Heard<HeadCountTransmitted> fact) {
        var count = fact.data();
        database.change(
                """
                INSERT INTO survey_count (survey_year, revision, ags, district, version, cohort_persons, family_reunification_persons, persons)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                count.surveyYear(),
                count.revision(),
                count.ags(),
                count.district(),
                count.version(),
                count.cohortPersons(),
                count.familyReunificationPersons(),
                count.persons());
    }

    private void closed(Heard<SurveyClosed> fact) {
        var closure = fact.data();
        database.change(
                """
                INSERT INTO survey_closure (survey_year, version, reference_date, municipalities, persons, up_to_revision)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                closure.surveyYear(),
                closure.version(),
                closure.referenceDate(),
                closure.municipalities(),
                closure.persons(),
                closure.upToRevision());
    }
}
