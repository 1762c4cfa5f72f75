package de.integrationspakt.municipality.statement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.List;

/** When statements of use are due, and when they remind of themselves. */
@ConfigMapping(prefix = "pakt.statement")
interface Terms {
    /** Months after the measure's last day (VwV Integrationsmanagement). */
    @WithDefault("3")
    int finalMonths();

    /** Months after the year that an interim statement is about (ANBest-P no. 6.1). */
    @WithDefault("4")
    int interimMonths();

    /** How long an applicant may answer before money is asked back: days after the check. */
    @WithDefault("14")
    int hearingDays();

    /** Days before the due day on which it is reminded; negative: overdue by so many. */
    @WithDefault("30,7,-1,-30")
    List<Integer> remindDays();

    /** A statement that arrives on this day is in time. */
    default LocalDate due(StatementKind kind, LocalDate periodTo) {
        // Counted from the day after, so that a period to the end of a month is due at the end of a month (§§ 187, 188
        // BGB).
        return periodTo.plusDays(1)
                .plusMonths(kind == StatementKind.FINAL ? finalMonths() : interimMonths())
                .minusDays(1);
    }
}
