package de.integrationspakt.municipality.standard;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** A second person of the ministry puts a proposed version into force, or not. */
@ApplicationScoped
class DecideStandard {
    private final Standards standards;
    private final Journal journal;
    private final Clock clock;

    DecideStandard(Standards standards, Journal journal, Clock clock) {
        this.standards = standards;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who proposed it
     * @throws StandardTooLate if its first day is over
     */
    @Transactional
    Standard decide(String type, int version, boolean approved, Caller by) {
        var standard = standards.requireForChange(type, version);
        if (approved) {
            standard.approve(by.subject(), clock.instant(), Berlin.today(clock));
        } else {
            standard.reject(by.subject(), clock.instant());
        }
        journal.record("standard.decided", standard.id(), Map.of("status", standard.status()));
        return standard;
    }
}
