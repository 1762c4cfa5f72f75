package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.key.DistrictKey;
import java.time.LocalDate;
import java.util.List;

/**
 * Which municipalities a caller wants to see; null members and empty lists do not narrow.
 *
 * @param on as they were on this day
 * @param status those that exist on the day, or those that ended before it
 * @param region first three digits of their keys
 * @param type any of these
 * @param association first nine digits of their ARS
 * @param text part of the name, or of the key
 */
record MunicipalitySearch(
        LocalDate on,
        MunicipalityStatus status,
        DistrictKey district,
        String region,
        List<MunicipalityType> type,
        String association,
        String text,
        Sort sort) {

    /** By what the list is sorted; equal values are sorted by key, so that a page ends in one place only. */
    enum Sort {
        KEY("ags", true),
        KEY_DESC("ags", false),
        NAME("name", true),
        NAME_DESC("name", false),
        POPULATION("population", true),
        POPULATION_DESC("population", false);

        private final String field;
        private final boolean rising;

        Sort(String field, boolean rising) {
            this.field = field;
            this.rising = rising;
        }

        String order() {
            var direction = rising ? " asc" : " desc";
            return "order by m." + field + direction + (byKey() ? "" : ", m.ags" + direction);
        }

        /** The condition of rows behind the one with value {@code :value} and key {@code :ags}. */
        String behind() {
            var beyond = rising ? " > " : " < ";
            return byKey()
                    ? "m.ags" + beyond + ":ags"
                    : "(m." + field + beyond + ":value or (m." + field + " = :value and m.ags" + beyond + ":ags))";
        }

        boolean byKey() {
            return field.equals("ags");
        }

        String valueOf(Municipality m) {
            return switch (this) {
                case KEY, KEY_DESC -> "";
                case NAME, NAME_DESC -> m.name();
                case POPULATION, POPULATION_DESC -> Integer.toString(m.population());
            };
        }

        /** Reads it back; throws a RuntimeException if it is none. */
        Object read(String value) {
            return this == POPULATION || this == POPULATION_DESC ? (Object) Integer.valueOf(value) : value;
        }
    }
}
