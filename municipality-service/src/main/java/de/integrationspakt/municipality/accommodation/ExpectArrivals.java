package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.time.Berlin;
import de.integrationspakt.municipality.registry.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** A district, or the state, says how many persons a municipality has to expect in a month. */
@ApplicationScoped
class ExpectArrivals {
    private final Database database;
    private final Register register;
    private final Journal journal;
    private final Clock clock;

    ExpectArrivals(Database database, Register register, Journal journal, Clock clock) {
        this.database = database;
        this.register = register;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void expect(Ags ags, Month month, int persons, Caller by) {
        by.mustReach(ags);
        register.require(ags, Berlin.today(clock));
        int changed = database.change(
                "INSERT INTO expected_arrival AS e (ags, month, persons, set_by, set_at) VALUES (?,?,?,?,?)"
                        + " ON CONFLICT (ags, month) DO UPDATE SET persons = excluded.persons, set_by = excluded.set_by,"
                        + " set_at = excluded.set_at WHERE e.persons <> excluded.persons",
                ags.value(),
                month.first(),
                persons,
                by.subject(),
                clock.instant());
        if (changed == 1) journal.record("arrivals.expected", ags + "/" + month, Map.of("persons", persons));
    }
}
