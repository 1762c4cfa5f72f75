package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.municipality.level.Levels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** The applicant rewrites its draft. */
@ApplicationScoped
class EditPackage {
    private final Packages packages;
    private final StepsOnOffer offers;
    private final Levels levels;
    private final Journal journal;

    EditPackage(Packages packages, StepsOnOffer offers, Levels levels, Journal journal) {
        this.packages = packages;
        this.offers = offers;
        this.levels = levels;
        this.journal = journal;
    }

    /** @param ifMatch the version the caller read, or null */
    @Transactional
    MeasurePackage edit(UUID id, String ifMatch, PackageContent content, Caller by) {
        var draft = packages.requireForChange(id);
        by.mustReach(draft.applicant());
        ETags.check(ifMatch, draft.version());
        content.require(levels);
        offers.require(content, Map.of(), by);
        draft.edit(content);
        journal.record(
                "package.edited", id.toString(), Map.of("steps", content.steps().size()));
        return draft;
    }
}
