package de.integrationspakt.municipality.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Twice the same amount of a category for the same days: entered twice, or two homes with the same rent. */
final class SameCostTwice implements Check {
    @Override
    public Optional<Finding> look(ClaimContents claim, Known known) {
        var items = new LinkedHashSet<UUID>();
        Map<Object, UUID> first = new HashMap<>();
        for (var item : claim.items()) {
            var before = first.putIfAbsent(Map.entry(item.category(), item.amount()), item.id());
            if (before != null) {
                items.add(before);
                items.add(item.id());
            }
        }
        var claims = new LinkedHashSet<OtherClaim>();
        for (var same : known.sameCosts()) {
            items.add(same.item());
            claims.add(same.in());
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Finding.about(Finding.Code.SAME_COST_TWICE, new ArrayList<>(items), new ArrayList<>(claims)));
    }
}
