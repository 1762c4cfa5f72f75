package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Names a new programme. It has no rules, and so no budget line can be opened for it, until a version is drafted and approved. */
@ApplicationScoped
class AddProgramme {

    private final Programmes programmes;
    private final Journal journal;

    AddProgramme(Programmes programmes, Journal journal) {
        this.programmes = programmes;
        this.journal = journal;
    }

    /** @throws ProgrammeExists when there is one of this code already */
    @Transactional
    Programme add(Programme programme) {
        if (!programmes.add(programme)) throw new ProgrammeExists(programme.code());
        journal.record("programme.added", programme.code(), programme);
        return programme;
    }
}
