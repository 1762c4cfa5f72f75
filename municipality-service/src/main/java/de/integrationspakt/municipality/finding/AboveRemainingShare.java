package de.integrationspakt.municipality.finding;

import java.util.Optional;

/** More is asked for than is left. It can still be granted: up to the remainder, or when the share grows. */
final class AboveRemainingShare implements Check {
    @Override
    public Optional<Finding> look(ClaimContents claim, Known known) {
        return known.share()
                .map(share -> share.minus(claim.drawnBesides()))
                .filter(remaining -> claim.asked().compareTo(remaining) > 0)
                .map(Finding::aboveRemainingShare);
    }
}
