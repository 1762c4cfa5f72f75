package de.integrationspakt.municipality.structure;

import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.municipality.level.Area;
import de.integrationspakt.municipality.level.Levels;
import de.integrationspakt.municipality.level.UnknownLevel;
import java.time.LocalDate;

/**
 * What the catalogue says of a structure.
 *
 * @param weeks how long somebody takes from entry to exit
 * @param places free places; null if nobody counts them
 * @param validTo last day on which it can be begun; null without end
 */
record Description(
        String name,
        Owner owner,
        Area area,
        String entryLevel,
        String exitLevel,
        String targetGroup,
        int weeks,
        Integer places,
        LocalDate validFrom,
        LocalDate validTo,
        String note) {

    /**
     * The levels exist on the first day, and the exit is further on.
     *
     * @param pointer where in the request it stands; empty for the whole of it
     * @throws UnknownLevel if one of them does not
     * @throws Invalid if the exit is not above the entry, or the last day before the first
     */
    void require(Levels levels, String pointer) {
        var entry = levels.require(area, entryLevel, validFrom, pointer + "/entryLevel");
        var exit = levels.require(area, exitLevel, validFrom, pointer + "/exitLevel");
        if (exit.position() <= entry.position()) {
            throw new Invalid(pointer + "/exitLevel", "field.exitAboveEntry");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new Invalid(pointer + "/validTo", "field.notBeforeFrom");
        }
    }
}
