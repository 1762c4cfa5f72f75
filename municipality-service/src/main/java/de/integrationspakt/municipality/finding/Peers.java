package de.integrationspakt.municipality.finding;

import de.integrationspakt.kernel.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What similar municipalities claim, as one figure each: cents per person and month.
 *
 * @param type the type they share with the claim's municipality, or null
 * @param medianCents half of them are below
 * @param medianDeviationCents median of their distances from the median (MAD)
 * @param meanDeviationCents mean of these distances, for where more than half of them are alike
 */
record Peers(
        int municipalities,
        String type,
        SizeClass size,
        double medianCents,
        double medianDeviationCents,
        double meanDeviationCents) {
    /** Makes the median deviation of a normal distribution its standard deviation. */
    private static final double NORMAL_BY_MEDIAN = 0.6745;

    /** The same for the mean deviation. */
    private static final double NORMAL_BY_MEAN = 1.253314;

    private static final double DAYS_PER_MONTH = 365.25 / 12;

    /** Empty if the claim has no persons, or its peers are all alike, which leaves nothing to measure by. */
    Optional<Comparison> compare(ClaimContents claim) {
        if (claim.persons() == 0 || meanDeviationCents == 0) {
            return Optional.empty();
        }
        double value = claim.cost().cents() / (double) claim.persons() / claim.days() * DAYS_PER_MONTH;
        double distance = value - medianCents;
        double score = medianDeviationCents > 0
                ? NORMAL_BY_MEDIAN * distance / medianDeviationCents
                : distance / (NORMAL_BY_MEAN * meanDeviationCents);
        return Optional.of(new Comparison(
                Money.ofCents(Math.round(value)),
                Money.ofCents(Math.round(medianCents)),
                Money.ofCents(Math.round(medianDeviationCents)),
                BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP),
                municipalities,
                type,
                size.from(),
                size.below()));
    }
}
