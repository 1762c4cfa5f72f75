package de.integrationspakt.municipality.finding;

import java.util.List;
import java.util.Optional;

/** One invoice, two claims. A tariff or a lease may rightly stand behind several. */
final class SameDocument implements Check {
    @Override
    public Optional<Finding> look(ClaimContents claim, Known known) {
        return known.sameDocuments().isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.about(Finding.Code.SAME_DOCUMENT, List.of(), known.sameDocuments()));
    }
}
