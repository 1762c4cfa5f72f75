package de.integrationspakt.municipality.structure;

import de.integrationspakt.municipality.level.Area;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A regular structure as the other features know it.
 *
 * @param district five digits; null for the whole state
 * @param weeks how long somebody takes from entry to exit; it can be begun on any day from validFrom to validTo
 * @param places free places; null if nobody counts them
 */
public record RegularStructure(
        UUID id,
        String name,
        Area area,
        String entryLevel,
        String exitLevel,
        String targetGroup,
        int weeks,
        Integer places,
        String district,
        LocalDate validFrom,
        LocalDate validTo) {

    static RegularStructure of(Structure structure) {
        var described = structure.description();
        return new RegularStructure(
                structure.id(),
                described.name(),
                described.area(),
                described.entryLevel(),
                described.exitLevel(),
                described.targetGroup(),
                described.weeks(),
                described.places(),
                structure.district().map(district -> district.value()).orElse(null),
                described.validFrom(),
                described.validTo());
    }
}
