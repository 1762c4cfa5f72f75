package de.integrationspakt.municipality.finding;

import java.util.Optional;

/** Far above or far below what similar municipalities have, by robust statistics, which a few odd ones do not move. */
final class UnusualCostPerPerson implements Check {
    @Override
    public Optional<Finding> look(ClaimContents claim, Known known) {
        return known.peersPerPerson()
                .filter(peers -> claim.persons() > 0)
                .flatMap(peers -> peers.compare(claim.cost().cents() / (double) claim.persons() / claim.months()))
                .filter(Comparison::isUnusual)
                .map(comparison -> Finding.unusual(Finding.Code.UNUSUAL_COST_PER_PERSON, comparison));
    }
}
