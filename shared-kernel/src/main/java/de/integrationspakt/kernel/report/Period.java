package de.integrationspakt.kernel.report;

import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.time.Berlin;
import java.time.Instant;
import java.time.LocalDate;

/** Days in Europe/Berlin on which something was booked, both ends included. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (from != null && to != null && to.isBefore(from)) throw new Invalid("/to", "field.notBefore", from);
    }

    /** Null: from the beginning. */
    public Instant start() {
        return from == null ? null : from.atStartOfDay(Berlin.ZONE).toInstant();
    }

    /** The first instant after it; null: without end. */
    public Instant end() {
        return to == null ? null : Berlin.endOf(to);
    }
}
