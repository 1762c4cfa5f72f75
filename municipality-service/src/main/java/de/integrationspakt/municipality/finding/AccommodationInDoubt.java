package de.integrationspakt.municipality.finding;

import java.util.List;
import java.util.Optional;

/** Somebody else's home, one that was not open on all days of the period, rent for an own one, depreciation of a rented one. */
final class AccommodationInDoubt implements Check {
    private static final String FOR_RENTED = "RENT";
    private static final List<String> FOR_OWNED = List.of("DEPRECIATION", "INTEREST");

    @Override
    public Optional<Finding> look(ClaimContents claim, Known known) {
        var items = claim.items().stream()
                .filter(item -> item.accommodation() != null)
                .filter(item -> isInDoubt(item, claim, known.accommodations().get(item.accommodation())))
                .map(ClaimContents.Item::id)
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.about(Finding.Code.ACCOMMODATION_IN_DOUBT, items, List.of()));
    }

    private static boolean isInDoubt(ClaimContents.Item item, ClaimContents claim, Known.Place place) {
        return place == null
                || !place.ags().equals(claim.ags())
                || place.openedOn().isAfter(claim.from())
                || (place.closedOn() != null && place.closedOn().isBefore(claim.to()))
                || (place.owned() && item.category().equals(FOR_RENTED))
                || (!place.owned() && FOR_OWNED.contains(item.category()));
    }
}
