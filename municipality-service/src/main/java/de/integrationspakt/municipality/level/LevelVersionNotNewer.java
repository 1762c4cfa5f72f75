package de.integrationspakt.municipality.level;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;

/** A version of the level begins on that day or later. */
public class LevelVersionNotNewer extends Refusal {
    LevelVersionNotNewer(LocalDate newest) {
        super(409, "LEVEL_VERSION_NOT_NEWER", newest);
    }
}
