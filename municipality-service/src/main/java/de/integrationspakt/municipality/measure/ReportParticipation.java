package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** The applicant reports participants and results of a month, in numbers. */
@ApplicationScoped
class ReportParticipation {
    private final Measures measures;
    private final Participations participations;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    ReportParticipation(Measures measures, Participations participations, Outbox outbox, Journal journal, Clock clock) {
        this.measures = measures;
        this.participations = participations;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Replaces what was reported of the month; the free places follow.
     *
     * @throws Invalid if the month is not one of the measure's, is to come and has more than a plan, or the numbers do not
     *     add up
     */
    @Transactional
    List<Participation> report(UUID id, YearMonth month, Numbers numbers, Caller by) {
        var measure = measures.requireForChange(id);
        by.mustReach(measure.applicant());
        var plan = measure.plan();
        if (month.isBefore(YearMonth.from(plan.periodFrom())) || month.isAfter(YearMonth.from(plan.periodTo()))) {
            throw new Invalid("/month", "field.monthOfPeriod", plan.periodFrom(), plan.periodTo());
        }
        var now = clock.instant();
        if (month.isAfter(YearMonth.from(Berlin.dayOf(now))) && !numbers.isPlanAlone()) {
            throw new Invalid("/started", "field.monthToCome");
        }
        var months = new TreeMap<YearMonth, Participation>();
        participations.of(id).forEach(known -> months.put(known.month(), known));
        var reported = months.computeIfAbsent(month, m -> new Participation(id, m));
        reported.report(numbers, by.subject(), now);
        var all = new TreeMap<YearMonth, Numbers>();
        months.values().forEach(one -> all.put(one.month(), one.numbers()));
        measure.report(Tally.of(all, plan.places()).total().takePart());
        participations.persist(reported);
        measure.news().ifPresent(outbox::tell);
        journal.record("measure.participation-reported", id + "/" + month, numbers);
        return List.copyOf(months.values());
    }
}
