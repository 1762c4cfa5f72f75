package de.integrationspakt.municipality.level;

import de.integrationspakt.kernel.http.Refusal;

/** Another level of the area has this place on the first day. */
public class LevelPositionTaken extends Refusal {
    LevelPositionTaken(int position, String by) {
        super(422, "LEVEL_POSITION_TAKEN", position, by);
        at("/position", "field.levelPosition");
    }
}
