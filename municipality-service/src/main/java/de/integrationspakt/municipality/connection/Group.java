package de.integrationspakt.municipality.connection;

import java.time.LocalDate;
import java.util.List;

/**
 * Whom a package is for; no persons, only how many.
 *
 * @param targetGroup code, or null for all refugees
 * @param persons how many, 1 or more
 * @param from the first day on which they can begin
 * @param district where they live, five digits
 * @param start their levels; the lowest of an area that is not named
 */
record Group(String targetGroup, int persons, LocalDate from, String district, List<Mark> start) {

    /** Whether a step of that target group takes them in: one for everybody does. */
    boolean isMeantBy(String stepsTargetGroup) {
        return stepsTargetGroup == null || stepsTargetGroup.equals(targetGroup);
    }
}
