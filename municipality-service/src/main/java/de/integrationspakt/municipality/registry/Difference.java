package de.integrationspakt.municipality.registry;

import java.util.List;

/**
 * What an import found other than the register had it: one field of one municipality, a municipality that is new or
 * missing, or a line that was not taken.
 *
 * @param ags null for a rejected line
 * @param field which field changed, or the number of the rejected line
 * @param before what the register said, null for what is new
 * @param after what the file says, null for what is missing; why a line was rejected
 * @param suggestion who may have followed a missing municipality, or null
 */
record Difference(
        Kind kind, String ags, String name, String field, String before, String after, Suggestion suggestion) {

    enum Kind {
        NEW,
        RETURNED,
        CHANGED,
        MISSING,
        REJECTED_LINE
    }

    /** A territorial change that would explain why a municipality is missing. */
    record Suggestion(ChangeKind kind, List<String> successors, Because because) {}

    /** What a suggestion rests on, the surest first. */
    enum Because {
        SAME_NAME_UNDER_ANOTHER_KEY,
        AREA_GREW_BY_AS_MUCH,
        NEW_ONE_IS_AS_LARGE,
        NEW_ONES_ARE_AS_LARGE_TOGETHER
    }
}
