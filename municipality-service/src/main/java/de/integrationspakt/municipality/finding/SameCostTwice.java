package de.integrationspakt.municipality.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.UUID;

/** Twice the same amount of a category for the same days: entered twice, or two homes with the same rent. */
final class SameCostTwice implements Check {
    @Override
    public Optional<Finding> look(ClaimContents claim, Known known) {
        var items = new LinkedHashSet<UUID>();
        for (var item : claim.items()) {
            for (var other : claim.items()) {
                if (isSame(item, other)) {
                    items.add(item.id());
                }
            }
        }
        var claims = new LinkedHashSet<OtherClaim>();
        for (var same : known.sameCosts()) {
            if (itemOf(claim, same.item()).mayBe(same.accommodation())) {
                items.add(same.item());
                claims.add(same.in());
            }
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Finding.about(Finding.Code.SAME_COST_TWICE, new ArrayList<>(items), new ArrayList<>(claims)));
    }

    private static boolean isSame(ClaimContents.Item one, ClaimContents.Item other) {
        return !one.id().equals(other.id())
                && one.category().equals(other.category())
                && one.amount().equals(other.amount())
                && one.mayBe(other.accommodation());
    }

    private static ClaimContents.Item itemOf(ClaimContents claim, UUID item) {
        return claim.items().stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
