package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.time.Berlin;
import de.integrationspakt.municipality.registry.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A district transmits its municipalities' counts to the statistical office. */
@ApplicationScoped
class TransmitCounts {
    private final Surveys surveys;
    private final HeadCounts headCounts;
    private final LateDecisions lateDecisions;
    private final TransmittedCounts transmitted;
    private final Register register;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    TransmitCounts(
            Surveys surveys,
            HeadCounts headCounts,
            LateDecisions lateDecisions,
            TransmittedCounts transmitted,
            Register register,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.surveys = surveys;
        this.headCounts = headCounts;
        this.lateDecisions = lateDecisions;
        this.transmitted = transmitted;
        this.register = register;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What the statistical office now has of the district.
     *
     * @param municipalities with a transmitted count
     * @param persons sum of their counts
     * @param transmitted how many counts were new or other than transmitted before
     * @param missing municipalities without a count, by key
     * @param awaitingDecision municipalities whose latest count is late, and neither accepted nor rejected
     */
    record Transmission(
            DistrictKey district,
            int municipalities,
            int persons,
            int transmitted,
            List<String> missing,
            List<String> awaitingDecision) {}

    /**
     * Sends every count that is newer than what was sent before. It may be called before all have reported, and again. A late count is left out
     * until it is accepted; the one before it, if any, goes on counting.
     *
     * @throws SurveyNotBegun before the reference date
     * @throws SurveyEnded after the last day of corrections
     */
    @Transactional
    Transmission transmit(int year, DistrictKey district, Caller by) {
        by.mustReach(district);
        var survey = surveys.requireForChange(year);
        var municipalities = register.of(district, survey.deadlines().referenceDate());
        survey.require(SurveyLifeCycle.Action.TRANSMIT, Berlin.today(clock));
        var decided = lateDecisions.of(year, district);
        var latest = headCounts.latest(year, district);
        var counts = headCounts.counting(year, district, decided);
        var sent = transmitted.upTo(year, survey.revision());
        var facts = new ArrayList<HeadCountTransmitted>();
        for (var count : counts.values()) {
            var before = sent.get(count.ags());
            if (before == null || before.number() < count.number()) {
                var now = new TransmittedCount(year, survey.nextRevision(), count);
                transmitted.add(now);
                facts.add(HeadCountTransmitted.of(now));
            }
        }
        outbox.tellAll(facts);
        int persons = counts.values().stream()
                .mapToInt(count -> count.count().persons())
                .sum();
        journal.record(
                "head-counts.transmitted",
                year + "/" + district.value(),
                Map.of("transmitted", facts.size(), "municipalities", counts.size(), "persons", persons));
        var missing = municipalities.stream()
                .filter(municipality -> !latest.containsKey(municipality.ags()))
                .map(municipality -> municipality.ags().value())
                .toList();
        var awaiting = latest.values().stream()
                .filter(decided::isOpen)
                .map(count -> count.ags().value())
                .toList();
        return new Transmission(district, counts.size(), persons, facts.size(), missing, awaiting);
    }
}
