package de.integrationspakt.municipality.survey;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The days of a survey, all inclusive and in Europe/Berlin. By law 15 September, 15 October and 31 December.
 *
 * @param referenceDate the day whose persons count
 * @param reportBy last day on which a report is in time
 * @param correctBy last day on which a count can come or change at all
 */
@Embeddable
record Deadlines(LocalDate referenceDate, LocalDate reportBy, LocalDate correctBy) {
    /**
     * The days lie in this order, and the first one in the survey's year.
     *
     * @throws DeadlinesOutOfOrder naming the day that does not fit
     */
    void requireOrder(int year) {
        if (referenceDate.getYear() != year) {
            throw new DeadlinesOutOfOrder("/referenceDate");
        }
        if (!reportBy.isAfter(referenceDate)) {
            throw new DeadlinesOutOfOrder("/reportBy");
        }
        if (correctBy.isBefore(reportBy)) {
            throw new DeadlinesOutOfOrder("/correctBy");
        }
    }

    /** Whether the reference date has come: before it there is nothing to count. */
    boolean hasBegun(LocalDate today) {
        return !today.isBefore(referenceDate);
    }

    /** Whether a report of this day is late: taken, and marked. */
    boolean isLate(LocalDate today) {
        return today.isAfter(reportBy);
    }

    /** Whether no count is taken any more. */
    boolean isOver(LocalDate today) {
        return today.isAfter(correctBy);
    }
}
