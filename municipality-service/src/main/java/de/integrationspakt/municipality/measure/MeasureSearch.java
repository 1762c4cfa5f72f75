package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.municipality.level.Area;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Which measures a caller wants to see; null and empty members do not narrow.
 *
 * @param entryLevels measures that may be entered with one of these
 * @param freePlaces at least so many, as others see them
 * @param from measures whose period ends on or after this day
 * @param to measures whose period begins on or before this day
 * @param units whose measures the caller may see: keys of applicants and districts; null for all
 */
record MeasureSearch(
        Area area,
        String type,
        List<String> entryLevels,
        Holder applicant,
        DistrictKey district,
        String budgetLine,
        TargetGroup targetGroup,
        List<MeasureStatus> status,
        Integer freePlaces,
        LocalDate from,
        LocalDate to,
        Set<String> units,
        Sort sort) {
    /** As {@link Suppression} shows them, so that no filter and no order tells more than the list does. */
    static final String FREE_PLACES = "(m.application.plan.places"
            + " - (case when m.participants between 1 and 2 then 3 else m.participants end))";

    /** By what the list is sorted; equal values are sorted by id, so that a page ends in one place only. */
    enum Sort {
        CREATED("m.id", true),
        CREATED_DESC("m.id", false),
        PERIOD("m.application.plan.periodFrom", true),
        PERIOD_DESC("m.application.plan.periodFrom", false),
        FREE_PLACES_DESC(FREE_PLACES, false),
        GRANT_DESC("coalesce(m.examination.decision.grantCents, 0L)", false);

        private final String value;
        private final boolean rising;

        Sort(String value, boolean rising) {
            this.value = value;
            this.rising = rising;
        }

        boolean byId() {
            return value.equals("m.id");
        }

        String order() {
            var direction = rising ? " asc" : " desc";
            return " order by " + value + direction + (byId() ? "" : ", m.id" + direction);
        }

        /** The condition of rows behind the one with value {@code :value} and id {@code :id}. */
        String behind() {
            var beyond = rising ? " > " : " < ";
            return byId()
                    ? "m.id" + beyond + ":id"
                    : "(" + value + beyond + ":value or (" + value + " = :value and m.id" + beyond + ":id))";
        }

        /** The value of a row under this sort, as a cursor carries it. */
        String valueOf(Measure measure) {
            return switch (this) {
                case CREATED, CREATED_DESC -> "";
                case PERIOD, PERIOD_DESC -> measure.plan().periodFrom().toString();
                case FREE_PLACES_DESC ->
                    Integer.toString(Suppression.shownPlaces(measure.plan().places(), measure.participants()));
                case GRANT_DESC -> {
                    var cents = measure.decision().grantCents();
                    yield cents == null ? "0" : cents.toString();
                }
            };
        }

        /** Reads it back; throws a RuntimeException if it is none. */
        Object read(String text) {
            return switch (this) {
                case CREATED, CREATED_DESC -> text;
                case PERIOD, PERIOD_DESC -> LocalDate.parse(text);
                case FREE_PLACES_DESC -> Integer.valueOf(text);
                case GRANT_DESC -> Long.valueOf(text);
            };
        }
    }
}
