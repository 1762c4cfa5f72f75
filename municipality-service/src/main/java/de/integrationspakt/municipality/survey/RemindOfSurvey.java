package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Acting;
import de.integrationspakt.kernel.time.Berlin;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reminds municipalities and districts of what a survey still lacks of them, once for each step before and after the day it is due. */
@ApplicationScoped
class RemindOfSurvey {
    private final Surveys surveys;
    private final ReadHeadCounts readHeadCounts;
    private final Database database;
    private final Outbox outbox;
    private final Acting acting;
    private final Clock clock;
    private final ReminderSteps steps;

    RemindOfSurvey(
            Surveys surveys,
            ReadHeadCounts readHeadCounts,
            Database database,
            Outbox outbox,
            Acting acting,
            Clock clock,
            @ConfigProperty(name = "pakt.survey.remind-days-before") List<Integer> daysBefore) {
        this.surveys = surveys;
        this.readHeadCounts = readHeadCounts;
        this.database = database;
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
        this.steps = new ReminderSteps(daysBefore);
    }

    @Scheduled(
            every = "${pakt.survey.remind-every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindInTurn() {
        remind();
    }

    /** Of all surveys that are under way. @return how many reminders were told */
    @ActivateRequestContext
    @Transactional
    int remind() {
        acting.as("service:survey-reminders", null);
        var today = Berlin.today(clock);
        return surveys.newestFirst().stream()
                .filter(survey -> SurveyLifeCycle.allows(
                        SurveyLifeCycle.phase(survey.deadlines(), today), SurveyLifeCycle.Action.REPORT))
                .mapToInt(survey -> remind(survey, today))
                .sum();
    }

    private int remind(Survey survey, LocalDate today) {
        var dueOn = survey.deadlines().reportBy();
        long daysLeft = ChronoUnit.DAYS.between(today, dueOn);
        var step = steps.due(daysLeft);
        if (step.isEmpty()) return 0;
        var facts = new ArrayList<SurveyReminderDue>();
        for (var district : ReadMissing.byDistrict(readHeadCounts.rows(survey))) {
            for (var row : district.notReported()) {
                remind(
                        facts,
                        survey,
                        step.get(),
                        daysLeft,
                        row.municipality().ags().value(),
                        1);
            }
            int open = district.notReported().size()
                    + district.notTransmitted().size()
                    + district.awaitingDecision().size();
            remind(facts, survey, step.get(), daysLeft, district.district().value(), open);
        }
        outbox.tellAll(facts);
        return facts.size();
    }

    private void remind(
            List<SurveyReminderDue> facts, Survey survey, int step, long daysLeft, String unit, int missing) {
        var dueOn = survey.deadlines().reportBy();
        int isNew = database.change(
                "INSERT INTO survey_reminder (survey_year, unit, due_on, step, missing, told_at) VALUES (?,?,?,?,?,?)"
                        + " ON CONFLICT DO NOTHING",
                survey.year(),
                unit,
                dueOn,
                step,
                missing,
                clock.instant());
        if (isNew == 1) facts.add(new SurveyReminderDue(survey.year(), unit, dueOn, (int) daysLeft, missing));
    }
}
