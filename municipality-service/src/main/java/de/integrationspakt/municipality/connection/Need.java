package de.integrationspakt.municipality.connection;

import de.integrationspakt.municipality.level.Area;
import java.time.LocalDate;
import java.util.List;

/**
 * A climb that would close a break.
 *
 * @param has level the group has
 * @param needs level it needs
 * @param earliest first day on which the group is free for it
 * @param before it has to be over before this day; null if nothing comes after
 * @param persons how many need it
 * @param after keys of the steps it would come after; empty at the beginning
 * @param next keys of the steps that would come after it; empty at the end
 * @param replaces key of the step it would stand in for; null if it is added
 */
record Need(
        Area area,
        String has,
        String needs,
        LocalDate earliest,
        LocalDate before,
        int persons,
        List<String> after,
        List<String> next,
        String replaces) {}
