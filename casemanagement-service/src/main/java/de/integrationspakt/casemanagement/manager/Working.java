package de.integrationspakt.casemanagement.manager;

import de.integrationspakt.kernel.key.Holder;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How much somebody works on a post, and when.
 *
 * @param until the last day
 */
public record Working(UUID post, Holder holder, Fte fte, LocalDate from, LocalDate until) {
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
