package de.integrationspakt.municipality.connection;

import java.time.LocalDate;

/** A span of days, both ends included. */
record Days(LocalDate from, LocalDate to) {

    boolean meets(Days other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    boolean isBefore(Days other) {
        return to.isBefore(other.from);
    }
}
