package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** The applicant takes a published package back to edit it. */
@ApplicationScoped
class ReopenPackage {
    private final Packages packages;
    private final Journal journal;

    ReopenPackage(Packages packages, Journal journal) {
        this.packages = packages;
        this.journal = journal;
    }

    @Transactional
    MeasurePackage reopen(UUID id, Caller by) {
        var published = packages.requireForChange(id);
        by.mustReach(published.applicant());
        published.reopen();
        journal.record("package.reopened", id.toString(), Map.of());
        return published;
    }
}
