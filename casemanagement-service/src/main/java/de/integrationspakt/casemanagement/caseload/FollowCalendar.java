package de.integrationspakt.casemanagement.caseload;

import de.integrationspakt.kernel.journal.Acting;
import de.integrationspakt.kernel.time.Berlin;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;

/** Posts begin and end by the calendar, without anybody doing anything. */
@ApplicationScoped
class FollowCalendar {
    private final ToldCaseloads told;
    private final MeasureCaseload measureCaseload;
    private final Acting acting;
    private final Clock clock;

    FollowCalendar(ToldCaseloads told, MeasureCaseload measureCaseload, Acting acting, Clock clock) {
        this.told = told;
        this.measureCaseload = measureCaseload;
        this.acting = acting;
        this.clock = clock;
    }

    /** Hourly and soon after the start, so that neither an outage at midnight nor a second instance matters. */
    @Scheduled(every = "1h", delayed = "1m")
    @ActivateRequestContext
    void follow() {
        acting.as("service:calendar", null);
        told.outdated(Berlin.today(clock)).forEach(measureCaseload::measure);
    }
}
