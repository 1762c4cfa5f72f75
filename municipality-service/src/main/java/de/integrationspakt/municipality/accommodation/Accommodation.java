package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.key.Ags;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A place where a municipality houses refugees after the first reception.
 *
 * @param version grows with every change; its ETag
 */
record Accommodation(UUID id, Ags ags, AccommodationContent content, long version) {
    /** Whether it was open on any day from the first to the last. */
    boolean isOpen(LocalDate from, LocalDate to) {
        return !content.openedOn().isAfter(to)
                && (content.closedOn() == null || !content.closedOn().isBefore(from));
    }
}
