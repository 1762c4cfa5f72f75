package de.integrationspakt.municipality.connection;

import de.integrationspakt.municipality.level.Area;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A step as the check sees it, be it a measure or a regular structure.
 *
 * @param key unique in its package
 * @param id of the measure or structure
 * @param entry level needed, of the area
 * @param exit level it leads to
 * @param from first day of the course; of a step that can be begun any time the first day it is offered
 * @param to last day, inclusive; null if it is offered without end
 * @param weeks how long a step takes that can be begun any time; null for a course with fixed days
 * @param places free places; null if nobody counts them
 * @param targetGroup code; null for all refugees
 * @param district five digits; null for the whole state
 * @param offered false if it was given up, refused, or has been taken out of the catalogue
 */
record Step(
        String key,
        StepKind kind,
        UUID id,
        String title,
        Area area,
        String entry,
        String exit,
        LocalDate from,
        LocalDate to,
        Integer weeks,
        Integer places,
        String targetGroup,
        String district,
        boolean offered) {

    /** Whether it can be begun on any day on which it is offered. */
    boolean isOpen() {
        return weeks != null;
    }

    /** The days it takes for those who can begin on or after the day. */
    Days daysFrom(LocalDate earliest) {
        if (!isOpen()) {
            return new Days(from, to);
        }
        var begin = earliest.isBefore(from) ? from : earliest;
        return new Days(begin, begin.plusWeeks(weeks).minusDays(1));
    }

    /** Whether it is offered on all of the days. */
    boolean isOfferedOn(Days days) {
        return offered
                && !days.from().isBefore(from)
                && (to == null || !(isOpen() ? days.from() : days.to()).isAfter(to));
    }

    /** Whether it has room for so many. */
    boolean holds(int persons) {
        return places == null || places >= persons;
    }
}
