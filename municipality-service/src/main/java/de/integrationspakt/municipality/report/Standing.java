package de.integrationspakt.municipality.report;

import java.math.BigDecimal;

/** Where a figure stands among those of municipalities of the same kind. */
public enum Standing {
    BELOW_LOWER_QUARTILE,
    BELOW_MEDIAN,
    /** At the median or above it. */
    ABOVE_MEDIAN,
    ABOVE_UPPER_QUARTILE;

    /** Null where there is no figure, or nothing to compare it with. */
    static Standing of(BigDecimal value, BigDecimal lower, BigDecimal median, BigDecimal upper) {
        if (value == null || median == null) {
            return null;
        }
        if (value.compareTo(lower) < 0) {
            return BELOW_LOWER_QUARTILE;
        }
        if (value.compareTo(upper) > 0) {
            return ABOVE_UPPER_QUARTILE;
        }
        return value.compareTo(median) < 0 ? BELOW_MEDIAN : ABOVE_MEDIAN;
    }
}
