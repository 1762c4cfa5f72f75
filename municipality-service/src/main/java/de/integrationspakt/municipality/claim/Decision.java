package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.time.RemedyPeriod;
import de.integrationspakt.municipality.funding.Remedy;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * When the authority decided, and what can be done against it.
 *
 * @param decidedOn the day it was put where the municipality reads it
 * @param remedy what the decision instructs of; null if nothing was known of it here
 * @param remedyUntil last day of the remedy
 */
@Embeddable
record Decision(
        LocalDate decidedOn, @Enumerated(EnumType.STRING) Remedy remedy, LocalDate remedyUntil) {

    /**
     * One month after it was made known (§§ 70, 74 VwGO); a year where no remedy was instructed of (§ 58 Abs. 2 VwGO).
     *
     * @param remedy null if not known
     */
    static Decision on(LocalDate day, Remedy remedy) {
        var known = RemedyPeriod.deemedReceived(day);
        return new Decision(day, remedy, RemedyPeriod.lastDay(known, remedy == null ? 12 : 1));
    }
}
