package de.integrationspakt.budget.simulation;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.http.WrongState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A simulation that is kept: its rules over numbers that are frozen with it. Edited in versions, archived, never deleted.
 *
 * @param surveyVersion 0: no rule divides by persons
 * @param archivedBy null: open
 */
record Scenario(
        UUID id,
        int version,
        int surveyYear,
        int surveyVersion,
        Content content,
        String owner,
        Instant keptAt,
        String writtenBy,
        Instant writtenAt,
        String archivedBy,
        Instant archivedAt) {

    /** What its writer says. @param units those who may look when visibility is UNITS, else empty */
    record Content(String name, String note, List<TriedRule> rules, Visibility visibility, List<String> units) {}

    /** @throws NotFound for whom it is not meant; that there is one is no one's business either */
    void requireVisibleTo(Caller caller) {
        if (!isVisibleTo(caller)) throw new NotFound("allocation scenario", id);
    }

    private boolean isVisibleTo(Caller caller) {
        if (caller.has(Roles.MINISTRY) || caller.has(Roles.AUDITOR) || owner.equals(caller.subject())) return true;
        return switch (content.visibility()) {
            case MINISTRY -> false;
            case SHARED -> true;
            case UNITS -> content.units().stream().anyMatch(unit -> reaches(caller, unit));
        };
    }

    /** A district reaches its municipalities; so does who acts for the whole state, but scenarios are shared with those named. */
    private static boolean reaches(Caller caller, String unit) {
        return caller.units().contains(unit)
                || (unit.length() == 8 && caller.units().contains(unit.substring(0, 5)));
    }

    /** @throws OnlyItsOwner for others than its owner and the ministry */
    void requireWritableBy(Caller caller) {
        requireVisibleTo(caller);
        if (!owner.equals(caller.subject()) && !caller.has(Roles.MINISTRY)) throw new OnlyItsOwner(id);
        requireOpen();
    }

    /** @throws WrongState when it is archived */
    void requireOpen() {
        if (archivedBy != null) throw new WrongState("ARCHIVED", "OPEN");
    }
}
