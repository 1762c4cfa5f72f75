package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.time.Berlin;
import de.integrationspakt.municipality.registry.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A municipality, or its district on its behalf, enters an accommodation or changes what it says of it. */
@ApplicationScoped
class KeepAccommodation {
    private final Accommodations accommodations;
    private final Register register;
    private final Journal journal;
    private final Clock clock;

    KeepAccommodation(Accommodations accommodations, Register register, Journal journal, Clock clock) {
        this.accommodations = accommodations;
        this.register = register;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What became of it.
     *
     * @param changed false if everything was so already
     */
    record Kept(Accommodation accommodation, boolean changed) {}

    /** @throws NumberTaken if the municipality has one of this number */
    @Transactional
    Accommodation enter(Ags ags, AccommodationContent content, Caller by) {
        return insert(ags, content, by);
    }

    /** @param ifMatch the version the caller read, or null */
    @Transactional
    Accommodation edit(UUID id, AccommodationContent content, String ifMatch, Caller by) {
        var known = accommodations.requireForChange(id);
        by.mustReach(known.ags());
        ETags.check(ifMatch, known.version());
        if (!known.content().number().equals(content.number())) throw new Invalid("/number", "field.stays");
        return update(known, content, by).accommodation();
    }

    /** Enters it, or changes the one of the same number. Inside the caller's transaction. */
    Kept keep(Ags ags, AccommodationContent content, Caller by) {
        var known = accommodations.find(ags, content.number());
        if (known.isEmpty()) return new Kept(insert(ags, content, by), true);
        by.mustReach(ags);
        return update(known.get(), content, by);
    }

    private Accommodation insert(Ags ags, AccommodationContent content, Caller by) {
        by.mustReach(ags);
        register.require(ags, Berlin.today(clock));
        requireOrder(content);
        var made = new Accommodation(Ids.next(), ags, content, 1);
        if (!accommodations.insert(made, by.subject(), clock.instant())) throw new NumberTaken(ags, content.number());
        journal.record("accommodation.entered", made.id().toString(), made);
        return made;
    }

    private Kept update(Accommodation known, AccommodationContent content, Caller by) {
        requireOrder(content);
        if (known.content().equals(content)) return new Kept(known, false);
        var changed = new Accommodation(known.id(), known.ags(), content, known.version() + 1);
        accommodations.update(changed, by.subject(), clock.instant());
        journal.record("accommodation.changed", changed.id().toString(), changed);
        return new Kept(changed, true);
    }

    private static void requireOrder(AccommodationContent content) {
        if (content.closedOn() != null && content.closedOn().isBefore(content.openedOn())) {
            throw new Invalid("/closedOn", "field.notBefore", content.openedOn());
        }
    }
}
