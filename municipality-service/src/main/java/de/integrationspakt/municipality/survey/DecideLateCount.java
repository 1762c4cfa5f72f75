package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** The district, or the statistical office, says whether a count that came late counts. */
@ApplicationScoped
class DecideLateCount {
    private final Surveys surveys;
    private final HeadCounts headCounts;
    private final LateDecisions decisions;
    private final Journal journal;
    private final Clock clock;

    DecideLateCount(Surveys surveys, HeadCounts headCounts, LateDecisions decisions, Journal journal, Clock clock) {
        this.surveys = surveys;
        this.headCounts = headCounts;
        this.decisions = decisions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What is decided.
     *
     * @param version of the municipality's count; only its latest can be decided on
     * @param reason needed to reject
     */
    record Decision(int version, boolean accepted, String reason) {}

    /**
     * @throws CountNotLate if it came in time, or a newer one has come, or it was decided on already
     * @throws RejectionReasonRequired if it is rejected without saying why
     * @throws de.integrationspakt.kernel.access.FourEyesRequired if the same person reported it
     */
    @Transactional
    HeadCount decide(int year, Ags ags, Decision decision, Caller by) {
        by.mustReach(ags);
        var survey = surveys.requireForChange(year);
        survey.require(SurveyLifeCycle.Action.DECIDE_LATE, Berlin.today(clock));
        var latest = headCounts.latest(year, ags).orElseThrow(() -> new NotFound("head count", year + "/" + ags));
        if (!latest.isLate() || latest.number() != decision.version()) throw new CountNotLate(decision.version());
        FourEyes.require(latest.reportedBy(), by.subject(), "head count");
        if (!decision.accepted()
                && (decision.reason() == null || decision.reason().isBlank())) {
            throw new RejectionReasonRequired();
        }
        if (!decisions.insert(
                year, ags, latest.number(), decision.accepted(), decision.reason(), by.subject(), clock.instant())) {
            throw new CountNotLate(decision.version());
        }
        journal.record(
                decision.accepted() ? "head-count.late-accepted" : "head-count.late-rejected",
                year + "/" + ags.value(),
                Map.of("version", latest.number(), "reason", String.valueOf(decision.reason())));
        return latest;
    }
}
