package de.integrationspakt.municipality.survey;

import static de.integrationspakt.municipality.survey.SurveyLifeCycle.Phase.ANNOUNCED;
import static de.integrationspakt.municipality.survey.SurveyLifeCycle.Phase.CORRECTING;
import static de.integrationspakt.municipality.survey.SurveyLifeCycle.Phase.COUNTING;
import static de.integrationspakt.municipality.survey.SurveyLifeCycle.Phase.ENDED;

import de.integrationspakt.kernel.access.Roles;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The life of a survey: its days alone move it on (§ 29d FAG: 15 September, 15 October, 31 December). What is not in the table is not possible.
 */
final class SurveyLifeCycle {
    /** Where a survey stands on a day. */
    enum Phase {
        /** Before the reference date: there is nothing to count. */
        ANNOUNCED,
        /** To the last day on which a report is in time. */
        COUNTING,
        /** To the last day of corrections: what comes now is late, and counts once somebody has accepted it. */
        CORRECTING,
        ENDED
    }

    /** What can be done with a survey. */
    enum Action {
        MOVE_DEADLINES(Set.of(Roles.MINISTRY)),
        REPORT(Set.of(Roles.MUNICIPALITY, Roles.DISTRICT)),
        DECIDE_LATE(Set.of(Roles.DISTRICT, Roles.STATISTICS_OFFICE)),
        TRANSMIT(Set.of(Roles.DISTRICT)),
        CLOSE(Set.of(Roles.STATISTICS_OFFICE));

        private final Set<String> roles;

        Action(Set<String> roles) {
            this.roles = roles;
        }

        /** Who may do it; the operation asks for the same. */
        Set<String> roles() {
            return roles;
        }
    }

    private static final Map<Action, Set<Phase>> TABLE = Map.of(
            Action.MOVE_DEADLINES, Set.of(ANNOUNCED, COUNTING, CORRECTING, ENDED),
            Action.REPORT, Set.of(COUNTING, CORRECTING),
            // In COUNTING when the day a report was due has moved on since.
            Action.DECIDE_LATE, Set.of(COUNTING, CORRECTING),
            Action.TRANSMIT, Set.of(COUNTING, CORRECTING),
            // After the end once more, if something was transmitted that no closure has frozen.
            Action.CLOSE, Set.of(COUNTING, CORRECTING, ENDED));

    private SurveyLifeCycle() {}

    static Phase phase(Deadlines deadlines, LocalDate today) {
        if (!deadlines.hasBegun(today)) return ANNOUNCED;
        if (deadlines.isOver(today)) return ENDED;
        return deadlines.isLate(today) ? CORRECTING : COUNTING;
    }

    static boolean allows(Phase phase, Action action) {
        return TABLE.get(action).contains(phase);
    }

    /**
     * Refuses what the phase does not allow.
     *
     * @throws SurveyNotBegun before the reference date
     * @throws SurveyEnded after the last day of corrections
     */
    static void require(Deadlines deadlines, LocalDate today, Action action) {
        var phase = phase(deadlines, today);
        if (allows(phase, action)) return;
        if (phase == ANNOUNCED) throw new SurveyNotBegun(deadlines.referenceDate());
        throw new SurveyEnded(deadlines.correctBy());
    }
}
