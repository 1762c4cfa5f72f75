package de.integrationspakt.municipality.finding;

import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.municipality.registry.SizeClass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What similar municipalities claim, as one figure each: cents per month and person, or square metre.
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

    /** Empty if the peers are all alike, which leaves nothing to measure by. @param value the claim's figure, in cents */
    Optional<Comparison> compare(double value) {
        if (meanDeviationCents == 0) {
            return Optional.empty();
        }
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
