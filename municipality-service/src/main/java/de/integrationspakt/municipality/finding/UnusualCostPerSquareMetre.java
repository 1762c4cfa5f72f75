package de.integrationspakt.municipality.finding;

import java.util.Optional;

/** The same for the cost of the accommodations that the claim names, by their square metres. */
final class UnusualCostPerSquareMetre implements Check {
    @Override
    public Optional<Finding> look(ClaimContents claim, Known known) {
        var placed = claim.items().stream()
                .filter(item ->
                        item.accommodation() != null && known.accommodations().containsKey(item.accommodation()))
                .toList();
        double squareMetres = placed.stream()
                .map(ClaimContents.Item::accommodation)
                .distinct()
                .mapToDouble(place -> known.accommodations().get(place).squareMetres())
                .sum();
        long cents = placed.stream().mapToLong(item -> item.amount().cents()).sum();
        return known.peersPerSquareMetre()
                .filter(peers -> squareMetres > 0)
                .flatMap(peers -> peers.compare(cents / squareMetres / claim.months()))
                .filter(Comparison::isUnusual)
                .map(comparison -> Finding.unusual(Finding.Code.UNUSUAL_COST_PER_SQUARE_METRE, comparison));
    }
}
