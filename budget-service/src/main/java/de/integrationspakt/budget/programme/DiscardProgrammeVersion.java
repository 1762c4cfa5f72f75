package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Gives a draft up. It is kept, with its number, but can be neither edited nor approved any more. */
@ApplicationScoped
class DiscardProgrammeVersion {

    private final Programmes programmes;
    private final ProgrammeVersions versions;
    private final Journal journal;

    DiscardProgrammeVersion(Programmes programmes, ProgrammeVersions versions, Journal journal) {
        this.programmes = programmes;
        this.versions = versions;
        this.journal = journal;
    }

    /** @throws de.integrationspakt.kernel.http.WrongState unless it is a draft */
    @Transactional
    ProgrammeVersion discard(String programme, int version, String reason) {
        programmes.lock(programme);
        var discarded = versions.require(programme, version).discard();
        versions.decide(discarded);
        journal.record("programme-version.discarded", discarded.name(), Map.of("reason", reason));
        return discarded;
    }
}
