package de.integrationspakt.municipality.finding;

import java.util.List;
import java.util.Optional;

/** The first day's catalogue let it in, or a former one; on another day of the period it does not. */
final class CategoryNotEligible implements Check {
    @Override
    public Optional<Finding> look(ClaimContents claim, Known known) {
        var items = claim.items().stream()
                .filter(item -> known.notEligible().contains(item.category()))
                .map(ClaimContents.Item::id)
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.about(Finding.Code.CATEGORY_NOT_ELIGIBLE, items, List.of()));
    }
}
