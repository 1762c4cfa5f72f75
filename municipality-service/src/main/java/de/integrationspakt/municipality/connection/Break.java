package de.integrationspakt.municipality.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationspakt.municipality.level.Area;
import java.util.List;

/**
 * A place where a package does not hold.
 *
 * @param steps keys of the steps it is about, in the order in which they are taken
 * @param has level that is there; null where levels do not matter
 * @param needs level that is needed
 * @param persons how many arrive; null where numbers do not matter
 * @param places how many there are places for
 * @param days how long it is waited, or how long steps overlap
 * @param other title of what is doubled and is no step of the package; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Break(
        Code code,
        List<String> steps,
        Area area,
        String has,
        String needs,
        Integer persons,
        Integer places,
        Integer days,
        String other) {

    /** What a break puts in question. */
    public enum Kind {
        /** The package is not connectable (anschlussfähig). */
        CONNECTION,
        /** It is connectable, but not compatible (kompatibel) with itself or with what exists. */
        COMPATIBILITY,
        /** Something to look at. */
        HINT
    }

    /** What is wrong. */
    public enum Code {
        /** A step comes after itself. */
        CIRCLE(Kind.CONNECTION),
        /** No beginning leads to the step. */
        UNREACHABLE(Kind.CONNECTION),
        /** The step was given up, or is not offered when the group gets there. */
        NOT_OFFERED(Kind.CONNECTION),
        /** What the group has does not reach the entry level of the step. */
        GAP(Kind.CONNECTION),
        /** The step leads to a level that needs a level of another area, which the group does not have. */
        PREREQUISITE_UNMET(Kind.CONNECTION),
        /** Nothing comes after the step, and the goal of its area is not reached. */
        DEAD_END(Kind.CONNECTION),
        /** No step leads to the goal. */
        GOAL_NOT_REACHED(Kind.CONNECTION),
        /** The step is over before the one it comes after begins. */
        TOO_EARLY(Kind.CONNECTION),
        /** The same persons would be in two steps on the same days. */
        OVERLAP(Kind.COMPATIBILITY),
        /** The step does what a regular structure does anyway. */
        DOUBLES_STRUCTURE(Kind.COMPATIBILITY),
        /** The step does what another one of the package does. */
        DOUBLES_STEP(Kind.COMPATIBILITY),
        /** The step is meant for others. */
        OTHER_TARGET_GROUP(Kind.COMPATIBILITY),
        /** More persons arrive than there are places. */
        TOO_FEW_PLACES(Kind.HINT),
        /** It is waited longer than it should be. */
        LONG_WAIT(Kind.HINT);

        private final Kind kind;

        Code(Kind kind) {
            this.kind = kind;
        }

        Kind kind() {
            return kind;
        }
    }

    static Break of(Code code, List<String> steps) {
        return new Break(code, steps, null, null, null, null, null, null, null);
    }

    static Break ofLevels(Code code, List<String> steps, Area area, String has, String needs) {
        return new Break(code, steps, area, has, needs, null, null, null, null);
    }

    static Break ofPlaces(List<String> steps, int persons, int places) {
        return new Break(Code.TOO_FEW_PLACES, steps, null, null, null, persons, places, null, null);
    }

    static Break ofDays(Code code, List<String> steps, long days) {
        return new Break(code, steps, null, null, null, null, null, Math.toIntExact(days), null);
    }

    static Break ofStructure(String step, String structure) {
        return new Break(Code.DOUBLES_STRUCTURE, List.of(step), null, null, null, null, null, null, structure);
    }
}
