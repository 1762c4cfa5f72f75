package de.integrationspakt.municipality.structure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.ForeignUnit;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.municipality.level.Levels;
import de.integrationspakt.municipality.registry.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A district, or the ministry, enters what exists. */
@ApplicationScoped
class AddStructure {
    private final Structures structures;
    private final Levels levels;
    private final Register register;
    private final Journal journal;

    AddStructure(Structures structures, Levels levels, Register register, Journal journal) {
        this.structures = structures;
        this.levels = levels;
        this.register = register;
        this.journal = journal;
    }

    /** @param district null for the whole state, which only who acts for the state may enter */
    @Transactional
    Structure add(DistrictKey district, Description described, Caller by) {
        mustMaintain(district, by);
        if (district != null) {
            register.of(district, described.validFrom());
        }
        described.require(levels, "/structure");
        var structure = new Structure(district, described);
        structures.persist(structure);
        journal.record("structure.added", structure.id().toString(), RegularStructure.of(structure));
        return structure;
    }

    static void mustMaintain(DistrictKey district, Caller by) {
        if (district != null) {
            by.mustReach(district);
        } else if (!by.isState()) {
            throw new ForeignUnit(Caller.STATE);
        }
    }
}
