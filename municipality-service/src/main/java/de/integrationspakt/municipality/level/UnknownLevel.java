package de.integrationspakt.municipality.level;

import de.integrationspakt.kernel.http.Refusal;

/** The area has no such level on the day. */
public class UnknownLevel extends Refusal {
    UnknownLevel(Area area, String level, String pointer) {
        super(422, "UNKNOWN_LEVEL", area, level);
        at(pointer, "field.level", area);
    }
}
