package de.integrationspakt.municipality.standard;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** The ministry writes the next version of a type's standard. */
@ApplicationScoped
class ProposeStandard {
    private final MeasureTypes types;
    private final Standards standards;
    private final Journal journal;
    private final Clock clock;

    ProposeStandard(MeasureTypes types, Standards standards, Journal journal, Clock clock) {
        this.types = types;
        this.standards = standards;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * It waits for a second person.
     *
     * @throws Invalid if its first day is over, or a criterion lacks what its kind asks for
     */
    @Transactional
    Standard propose(String type, StandardContent content, Caller by) {
        types.require(type);
        content.require();
        var today = Berlin.today(clock);
        if (content.validFrom().isBefore(today)) {
            throw new Invalid("/validFrom", "field.notInThePast", today);
        }
        int version =
                standards.of(type).stream().mapToInt(Standard::version).max().orElse(0) + 1;
        var standard = new Standard(type, version, content, by.subject(), clock.instant());
        standards.persist(standard);
        journal.record(
                "standard.proposed",
                standard.id(),
                Map.of(
                        "validFrom",
                        content.validFrom(),
                        "rateCents",
                        content.rate().cents()));
        return standard;
    }
}
