package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.time.Berlin;
import de.integrationspakt.municipality.registry.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The statistical office freezes the transmitted counts as the next version. */
@ApplicationScoped
class CloseSurvey {
    private final Surveys surveys;
    private final TransmittedCounts transmitted;
    private final Closures closures;
    private final Register register;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    CloseSurvey(
            Surveys surveys,
            TransmittedCounts transmitted,
            Closures closures,
            Register register,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.surveys = surveys;
        this.transmitted = transmitted;
        this.closures = closures;
        this.register = register;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A closure, and who had not transmitted.
     *
     * @param missing keys of the municipalities of the reference date without a transmitted count
     */
    record Closed(Closure closure, List<Ags> missing) {}

    /**
     * Freezes what has been transmitted. Early closing is allowed, and it may be repeated until the last day of corrections.
     *
     * @throws NothingTransmitted if no district transmitted yet
     * @throws SurveyEnded if that day is over and everything is frozen already
     */
    @Transactional
    Closed close(int year, Caller by) {
        var survey = surveys.requireForChange(year);
        int version = survey.close(Berlin.today(clock));
        var frozen = transmitted.upTo(year, survey.revision());
        var closure = new Closure(year, version, survey.revision(), frozen.values(), by.subject(), clock.instant());
        closures.persist(closure);
        outbox.tell(SurveyClosed.of(survey, closure));
        journal.record(
                "survey.closed",
                Integer.toString(year),
                Map.of(
                        "version", version,
                        "municipalities", closure.municipalities(),
                        "persons", closure.persons()));
        return closed(survey, closure);
    }

    /** An earlier closure of the year. */
    @Transactional
    Closed read(int year, int version) {
        return closed(surveys.require(year), closures.require(year, version));
    }

    private Closed closed(Survey survey, Closure closure) {
        var frozen = transmitted.upTo(survey.year(), closure.upToRevision());
        var missing = register.on(survey.deadlines().referenceDate()).stream()
                .map(municipality -> municipality.ags())
                .filter(ags -> !frozen.containsKey(ags))
                .toList();
        return new Closed(closure, missing);
    }
}
