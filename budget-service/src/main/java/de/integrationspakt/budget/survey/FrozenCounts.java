package de.integrationspakt.budget.survey;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotYetKnown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads the counts that a closure froze. */
@ApplicationScoped
public class FrozenCounts {

    private final Database database;

    FrozenCounts(Database database) {
        this.database = database;
    }

    /** A closed version of a survey with the persons of each municipality that reported, by key. */
    public record Frozen(int surveyYear, int version, List<Counted> counts) {}

    /** The persons counted in a municipality: of the cohort, of family reunification (Familiennachzug), and both together. */
    public record Counted(String ags, long cohortPersons, long familyReunificationPersons, long persons) {}

    /**
     * @param version null: the latest closed one
     * @throws SurveyNotClosed when no closure of the year is known at all
     * @throws NotYetKnown while the closure asked for, or counts it froze, are still on their way
     */
    public Frozen of(int surveyYear, Integer version) {
        var closure = closure(surveyYear, version);
        var counts = database.list(
                """
                SELECT DISTINCT ON (ags) ags, cohort_persons, family_reunification_persons, persons FROM survey_count
                 WHERE survey_year = ? AND revision <= ? ORDER BY ags, revision DESC""",
                row -> new Counted(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                surveyYear,
                closure.upToRevision());
        long persons = counts.stream().mapToLong(Counted::persons).sum();
        if (counts.size() != closure.municipalities() || persons != closure.persons()) {
            throw new NotYetKnown("survey", surveyYear + "/" + closure.version());
        }
        return new Frozen(surveyYear, closure.version(), counts);
    }

    private SurveyClosed closure(int surveyYear, Integer version) {
        var known = database.list(
                """
                SELECT survey_year, version, reference_date, municipalities, persons, up_to_revision FROM survey_closure
                 WHERE survey_year = ? ORDER BY version DESC""",
                row -> new SurveyClosed(
                        row.getInt(1),
                        row.getInt(2),
                        row.getDate(3).toLocalDate(),
                        row.getInt(4),
                        row.getLong(5),
                        row.getLong(6)),
                surveyYear);
        if (known.isEmpty()) throw new SurveyNotClosed(surveyYear);
        return known.stream()
                .filter(closure -> version == null || closure.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotYetKnown("survey", surveyYear + "/" + version));
    }
}
