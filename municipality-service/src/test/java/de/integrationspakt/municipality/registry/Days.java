package de.integrationspakt.municipality.registry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The register goes forward only, so every test imports as of later days than the one before: ten of them for each. */
final class Days {
    private static LocalDate last = LocalDate.of(2018, 1, 1);

    private Days() {}

    static synchronized LocalDate next() {
        last = last.plusDays(10);
        return last;
    }

    /** The days of later tests lie behind this one. */
    static synchronized void passed(LocalDate day) {
        last = day.isAfter(last) ? day : last;
    }

    static String asOf(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
