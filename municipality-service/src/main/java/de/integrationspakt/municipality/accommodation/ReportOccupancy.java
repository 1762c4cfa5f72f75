package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

/** Says how many persons were in an accommodation in a month. */
@ApplicationScoped
class ReportOccupancy {
    private final Accommodations accommodations;
    private final Occupancies occupancies;
    private final Journal journal;
    private final Clock clock;

    ReportOccupancy(Accommodations accommodations, Occupancies occupancies, Journal journal, Clock clock) {
        this.accommodations = accommodations;
        this.occupancies = occupancies;
        this.journal = journal;
        this.clock = clock;
    }

    /** What became of it. @param changed false if it was so already */
    record Reported(Occupancies.Occupancy occupancy, boolean changed) {}

    /**
     * The month's occupancy.
     *
     * @param reason needed for more persons than places; else may be null
     * @param ifMatch the version the caller read, or null
     * @throws Overbooked for more persons than places without a reason
     * @throws NotOpen if it was not open in that month
     */
    @Transactional
    Occupancies.Occupancy report(UUID id, Month month, int persons, String reason, String ifMatch, Caller by) {
        var accommodation = accommodations.requireForChange(id);
        by.mustReach(accommodation.ags());
        ETags.check(
                ifMatch,
                occupancies.find(id, month).map(Occupancies.Occupancy::version).orElse(0L));
        return keep(accommodation, month, persons, reason, by).occupancy();
    }

    /** Inside the caller's transaction. */
    Reported keep(Accommodation accommodation, Month month, int persons, String reason, Caller by) {
        if (month.first().isAfter(Berlin.today(clock))) throw new Invalid("/month", "field.notFuture");
        if (!accommodation.isOpen(month.first(), month.last()))
            throw new NotOpen(accommodation.content().number(), month);
        int places = accommodation.content().places();
        if (persons > places && (reason == null || reason.isBlank())) throw new Overbooked(persons, places);
        var before = occupancies.find(accommodation.id(), month);
        if (before.isPresent()
                && before.get().persons() == persons
                && Objects.equals(before.get().reason(), reason)) {
            return new Reported(before.get(), false);
        }
        var occupancy = new Occupancies.Occupancy(
                accommodation.id(),
                month,
                persons,
                places,
                reason,
                before.map(Occupancies.Occupancy::version).orElse(0L) + 1);
        occupancies.keep(occupancy, by.subject(), clock.instant());
        journal.record("accommodation.occupancy-reported", accommodation.id().toString(), occupancy);
        return new Reported(occupancy, true);
    }
}
