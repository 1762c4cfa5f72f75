package de.integrationspakt.municipality.finding;

import java.util.Optional;

/** The count is of one day, so more persons may be right; but the share was computed from it. */
final class PersonsAboveCount implements Check {
    @Override
    public Optional<Finding> look(ClaimContents claim, Known known) {
        return known.confirmedPersons()
                .filter(confirmed -> claim.persons() > confirmed)
                .map(Finding::personsAboveCount);
    }
}
