package de.integrationspakt.budget.interest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How the days of interest are counted. The first day does not count, the last one does (§ 187 BGB). */
enum DayCount {
    /** Each day of the calendar, a year has 365. */
    ACT_365(365) {
        @Override
        long days(LocalDate from, LocalDate to) {
            return ChronoUnit.DAYS.between(from, to);
        }
    },
    /** Twelve months of 30 days; the last day of February is the 30th (Deutsche Zinsmethode). */
    THIRTY_360(360) {
        @Override
        long days(LocalDate from, LocalDate to) {
            return number(to) - number(from);
        }
    };

    private final int yearDays;

    DayCount(int yearDays) {
        this.yearDays = yearDays;
    }

    /** Adds up: from a to b and from b to c is from a to c. */
    abstract long days(LocalDate from, LocalDate to);

    int yearDays() {
        return yearDays;
    }

    private static long number(LocalDate day) {
        boolean lastOfMonth = day.getDayOfMonth() == day.lengthOfMonth();
        return 360L * day.getYear()
                + 30L * day.getMonthValue()
                + (lastOfMonth ? 30 : Math.min(day.getDayOfMonth(), 30));
    }
}
