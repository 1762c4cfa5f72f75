package de.integrationspakt.municipality.survey;

import java.util.List;
import java.util.Optional;

/**
 * When somebody is reminded.
 *
 * @param daysBefore how many days before the due day; negative ones after it
 */
record ReminderSteps(List<Integer> daysBefore) {
    /** The step that is due with so many days left: the last one reached, so that a service that was down tells once and not thrice. */
    Optional<Integer> due(long daysLeft) {
        return daysBefore.stream().filter(step -> daysLeft <= step).min(Integer::compare);
    }
}
