package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The statistical office says from when on a count looks strange. */
@ApplicationScoped
class SetPlausibilityLimits {
    private final Plausibility plausibility;
    private final Database database;
    private final Journal journal;

    SetPlausibilityLimits(Plausibility plausibility, Database database, Journal journal) {
        this.plausibility = plausibility;
        this.database = database;
        this.journal = journal;
    }

    /** From this year on, until the next that is given. @param ifMatch the version the caller read, or null */
    @Transactional
    Plausibility.Limits set(Plausibility.Limits limits, String ifMatch) {
        var known = plausibility.limits(limits.fromYear());
        ETags.check(ifMatch, known.fromYear() == limits.fromYear() ? known.version() : 0);
        database.change(
                "INSERT INTO plausibility_limit AS l VALUES (?,?,?,?,1) ON CONFLICT (from_year) DO UPDATE SET"
                        + " change_percent = excluded.change_percent, change_persons = excluded.change_persons,"
                        + " permille_of_population = excluded.permille_of_population, version = l.version + 1",
                limits.fromYear(),
                limits.changePercent(),
                limits.changePersons(),
                limits.permilleOfPopulation());
        journal.record("plausibility-limits.set", Integer.toString(limits.fromYear()), limits);
        return plausibility.limits(limits.fromYear());
    }
}
