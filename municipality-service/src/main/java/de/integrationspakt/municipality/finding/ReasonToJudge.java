package de.integrationspakt.municipality.finding;

import java.util.List;
import java.util.Optional;

/** Guards, vacancy, planning of homes never built: that a reason is given was checked, whether it holds was not. */
final class ReasonToJudge implements Check {
    @Override
    public Optional<Finding> look(ClaimContents claim, Known known) {
        var items = claim.items().stream()
                .filter(item -> known.onlyWithReason().contains(item.category()))
                .map(ClaimContents.Item::id)
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.about(Finding.Code.REASON_TO_JUDGE, items, List.of()));
    }
}
