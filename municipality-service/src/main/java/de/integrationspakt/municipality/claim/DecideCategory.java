package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** A second person of the ministry puts a version of a cost category into force, or nobody does. */
@ApplicationScoped
class DecideCategory {
    private final CostCategories categories;
    private final Journal journal;

    DecideCategory(CostCategories categories, Journal journal) {
        this.categories = categories;
        this.journal = journal;
    }

    /** Ends the version before it. Claims of periods that began earlier stay as they are. */
    @Transactional
    CostCategory approve(UUID id, Caller by) {
        var version = categories.requireForChange(id);
        categories
                .newestInForce(version.code())
                .filter(before -> !before.id().equals(id))
                .ifPresent(before -> {
                    CategoryVersionNotNewer.refuse(before, version.validFrom());
                    before.endBefore(version.validFrom());
                });
        // The end of the one is written before the other holds: never do two.
        categories.flush();
        version.approve(by.subject());
        journal.record("cost-category.approved", version.code(), Map.of("validFrom", version.validFrom()));
        return version;
    }

    @Transactional
    CostCategory reject(UUID id, Caller by) {
        var version = categories.requireForChange(id);
        version.reject(by.subject());
        journal.record("cost-category.rejected", version.code(), Map.of("validFrom", version.validFrom()));
        return version;
    }
}
