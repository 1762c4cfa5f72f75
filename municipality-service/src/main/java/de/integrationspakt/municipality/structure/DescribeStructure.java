package de.integrationspakt.municipality.structure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.municipality.level.Levels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Who keeps an entry describes it anew, or ends it by a last day. */
@ApplicationScoped
class DescribeStructure {
    private final Structures structures;
    private final Levels levels;
    private final Event<StructureChanged> changed;
    private final Journal journal;

    DescribeStructure(Structures structures, Levels levels, Event<StructureChanged> changed, Journal journal) {
        this.structures = structures;
        this.levels = levels;
        this.changed = changed;
        this.journal = journal;
    }

    /** @param ifMatch the version the caller read, or null */
    @Transactional
    Structure describe(UUID id, String ifMatch, Description described, Caller by) {
        var structure = structures.requireForChange(id);
        AddStructure.mustMaintain(structure.district().orElse(null), by);
        ETags.check(ifMatch, structure.version());
        described.require(levels, "");
        if (!structure.description().equals(described)) {
            structure.describe(described);
            journal.record("structure.described", id.toString(), RegularStructure.of(structure));
            structures.flush();
            changed.fire(new StructureChanged(id));
        }
        return structure;
    }
}
