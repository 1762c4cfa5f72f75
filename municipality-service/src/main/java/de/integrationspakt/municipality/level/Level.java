package de.integrationspakt.municipality.level;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A level of an area, as it holds on a day.
 *
 * @param position its place in the area: a higher one is further on
 * @param requires what whoever climbs to it needs before, of other areas
 * @param validTo last day, inclusive; null while it holds
 */
public record Level(
        Area area,
        String code,
        int position,
        String titleDe,
        String titleEn,
        List<Prerequisite> requires,
        LocalDate validFrom,
        LocalDate validTo) {

    /** The German title, or the English one. */
    public String title(Locale language) {
        return language.getLanguage().equals("de") ? titleDe : titleEn;
    }

    /** The same with its prerequisites in the order of the areas. */
    Level inOrder() {
        var ordered = requires.stream()
                .sorted(Comparator.comparing(Prerequisite::area))
                .toList();
        return new Level(area, code, position, titleDe, titleEn, ordered, validFrom, validTo);
    }
}
