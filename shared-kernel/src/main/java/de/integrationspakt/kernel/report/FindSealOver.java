package de.integrationspakt.kernel.report;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Finds the seal that a report rests on; null while there is none yet. */
@ApplicationScoped
public class FindSealOver {
    private final Database database;

    FindSealOver(Database database) {
        this.database = database;
    }

    /** The first seal that covers the n-th entry of a log whose entries are sealed in the order of gap-free numbers. */
    public Sealed entry(String log, long number) {
        return first("size >= ?", log, number);
    }

    /** The first seal of the log that was made after the moment. */
    public Sealed moment(String log, Instant moment) {
        return first("at > ?", log, moment);
    }

    private Sealed first(String covering, String log, Object what) {
        return database.first(
                        "SELECT " + Sealed.COLUMNS + " FROM seal WHERE log = ? AND " + covering
                                + " ORDER BY size LIMIT 1",
                        Sealed::of,
                        log,
                        what)
                .orElse(null);
    }
}
