package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The ministry proposes a kind of cost, or another version of one. */
@ApplicationScoped
class ProposeCategory {
    private final CostCategories categories;
    private final Journal journal;

    ProposeCategory(CostCategories categories, Journal journal) {
        this.categories = categories;
        this.journal = journal;
    }

    /**
     * Holds once a second person has approved it. Another version of a category keeps its place.
     *
     * @throws CategoryVersionNotNewer if a version in force begins on that day or later
     * @throws CategoryProposalOpen if another version of the category waits for its approval
     */
    @Transactional
    CostCategory propose(CostCategory.Content content, Caller by) {
        var newest = categories.newestInForce(content.code());
        newest.ifPresent(version -> CategoryVersionNotNewer.refuse(version, content.validFrom()));
        if (categories.isProposed(content.code())) {
            throw new CategoryProposalOpen(content.code());
        }
        int position = newest.map(CostCategory::position).orElseGet(categories::nextPosition);
        var proposed = CostCategory.proposed(content, position, by.subject());
        categories.persist(proposed);
        journal.record("cost-category.proposed", content.code(), content);
        return proposed;
    }
}
