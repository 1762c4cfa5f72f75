package de.integrationspakt.casemanagement;

import de.integrationspakt.kernel.http.Invalid;
import java.time.LocalDate;

/** Days a caller names. The pact begins in 2017; two centuries around it leave room, and the database is never asked for more. */
public final class Days {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private Days() {}

    /**
     * The day itself; null passes.
     *
     * @param pointer the place it stands at
     * @throws Invalid if it lies before 2000 or after 2199
     */
    public static LocalDate sane(String pointer, LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw new Invalid(pointer, "field.day", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
        return day;
    }
}
