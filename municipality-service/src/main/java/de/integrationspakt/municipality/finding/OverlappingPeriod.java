package de.integrationspakt.municipality.finding;

import java.util.List;
import java.util.Optional;

/** Some days are claimed for twice; right if the claims are for different homes. */
final class OverlappingPeriod implements Check {
    @Override
    public Optional<Finding> look(ClaimContents claim, Known known) {
        return known.overlapping().isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.about(Finding.Code.OVERLAPPING_PERIOD, List.of(), known.overlapping()));
    }
}
