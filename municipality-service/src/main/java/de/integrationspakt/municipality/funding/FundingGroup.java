package de.integrationspakt.municipality.funding;

import java.time.LocalDate;
import java.util.List;

/**
 * Municipalities and districts that apply jointly, as budget last told; also across district borders.
 *
 * @param key G and six digits
 * @param lead the member that acts for the group
 * @param members two or more, by key
 * @param validTo last day, null until further notice
 */
public record FundingGroup(
        String key, String name, String lead, List<String> members, LocalDate validFrom, LocalDate validTo) {

    public boolean isValidOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }
}
