package de.integrationspakt.kernel.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Deadlines are days in Europe/Berlin, whatever zone a server or a caller is in. */
public final class Berlin {
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Berlin() {}

    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first instant after the day: something that happens before it happened on time. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
