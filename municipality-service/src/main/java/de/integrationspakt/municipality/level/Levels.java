package de.integrationspakt.municipality.level;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** What the other features may ask: which levels there are on a day, and what reaches what. */
@ApplicationScoped
public class Levels {
    private final LevelVersions versions;

    Levels(LevelVersions versions) {
        this.versions = versions;
    }

    /** All levels of the day; a value that can be asked as often as needed. */
    @Transactional
    public Scale on(LocalDate day) {
        return new Scale(versions.on(day).stream().map(LevelVersion::level).toList());
    }

    /**
     * The level as it holds on the day.
     *
     * @param pointer where in the request it stands, such as {@code /entryLevel}
     * @throws UnknownLevel if the area has none of that code on the day
     */
    public Level require(Area area, String code, LocalDate on, String pointer) {
        return on(on).find(area, code).orElseThrow(() -> new UnknownLevel(area, code, pointer));
    }

    /** Whether who leaves with the exit level may enter where the entry level is asked for. */
    public boolean reaches(Area area, String exit, String entry, LocalDate on) {
        return on(on).reaches(area, exit, entry);
    }
}
