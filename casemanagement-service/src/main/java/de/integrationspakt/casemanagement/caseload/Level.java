package de.integrationspakt.casemanagement.caseload;

import de.integrationspakt.casemanagement.funding.Thresholds;
import de.integrationspakt.casemanagement.manager.Fte;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How heavy a caseload is, by the thresholds of the programme version: 80 and 110 persons per full post for orientation. */
@Schema(description = "OK; HIGH: above the first threshold; ALARM: above the second, or persons and nobody for them")
public enum Level {
    OK,
    HIGH,
    ALARM;

    /** Compared without rounding: 80 persons on a full post are not yet high, one more is. */
    static Level of(long persons, Fte fte, Thresholds thresholds) {
        if (isAbove(persons, fte, thresholds.alarm())) {
            return ALARM;
        }
        return isAbove(persons, fte, thresholds.high()) ? HIGH : OK;
    }

    /** Without any working time every person is above every threshold. */
    private static boolean isAbove(long persons, Fte fte, int perFullPost) {
        return persons * Fte.FULL.percent() > (long) perFullPost * fte.percent();
    }
}
