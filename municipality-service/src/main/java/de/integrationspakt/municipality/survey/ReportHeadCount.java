package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.time.Berlin;
import de.integrationspakt.municipality.registry.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** A municipality reports its count, or its district does so on its behalf. */
@ApplicationScoped
class ReportHeadCount {
    private final Surveys surveys;
    private final HeadCounts headCounts;
    private final TransmittedCounts transmitted;
    private final Register register;
    private final Journal journal;
    private final Clock clock;

    ReportHeadCount(
            Surveys surveys,
            HeadCounts headCounts,
            TransmittedCounts transmitted,
            Register register,
            Journal journal,
            Clock clock) {
        this.surveys = surveys;
        this.headCounts = headCounts;
        this.transmitted = transmitted;
        this.register = register;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What is reported.
     *
     * @param note evidence or remark, or null
     * @param reason why a transmitted count changes, or null
     */
    record Report(Count count, String note, String reason) {}

    /**
     * Adds the next version of the count; the same report again adds nothing.
     *
     * @param ifMatch number of the version the caller read, or null
     * @throws SurveyNotBegun before the reference date
     * @throws SurveyEnded after the last day of corrections
     * @throws CorrectionReasonRequired if it corrects a transmitted or closed count without saying why
     */
    @Transactional
    HeadCount report(int year, Ags ags, String ifMatch, Report report, Caller by) {
        return take(year, ags, ifMatch, report, by).headCount();
    }

    /** What became of a report. @param isNew false if the same had been reported before */
    record Reported(HeadCount headCount, boolean isNew) {}

    /** The same inside the caller's transaction. */
    Reported take(int year, Ags ags, String ifMatch, Report report, Caller by) {
        by.mustReach(ags);
        var survey = surveys.requireForChange(year);
        register.require(ags, survey.deadlines().referenceDate());
        var today = Berlin.today(clock);
        survey.require(SurveyLifeCycle.Action.REPORT, today);
        var before = headCounts.latest(year, ags);
        ETags.check(ifMatch, before.map(HeadCount::number).orElse(0));
        if (before.isPresent() && before.get().says(report.count(), report.note(), report.reason())) {
            return new Reported(before.get(), false);
        }
        boolean correction =
                survey.wasClosed() || transmitted.persons(year, ags).isPresent();
        if (correction && (report.reason() == null || report.reason().isBlank())) {
            throw new CorrectionReasonRequired();
        }
        var manner = new HeadCount.Manner(
                report.note(),
                report.reason(),
                !by.units().contains(ags.value()),
                survey.deadlines().isLate(today),
                correction);
        int number = before.map(HeadCount::number).orElse(0) + 1;
        var headCount = new HeadCount(year, ags, number, report.count(), manner, by.subject(), clock.instant());
        headCounts.persist(headCount);
        survey.count();
        journal.record(
                "head-count.reported",
                year + "/" + ags.value(),
                Map.of("number", number, "count", report.count(), "correction", correction));
        return new Reported(headCount, true);
    }
}
