package de.integrationspakt.budget.distribution;

import de.integrationspakt.budget.programme.DistributionRule;
import java.math.BigInteger;

/**
 * The least and the highest share, and who is set to it. In each round those not yet bound divide what the bound ones left of the pot, in
 * proportion to their scores. If what the shares below the minimum lack is at least what the shares above the maximum have too much, all of the
 * first are bound to the minimum, else all of the second to the maximum; a round that binds nobody is the last. So what a maximum sets free
 * goes to the others in proportion, and what a minimum costs comes from them in proportion; the outcome is the only one in which all unbound
 * shares stand in the proportion of their scores. It is exact and does not depend on any order: equal scores are bound together, a zero score
 * is never raised. When all are at the maximum, the rest stays in the pot.
 *
 * @param rest cents that the unbound divide
 * @param divisor sum of their scores; what {@code rest × score} is divided by
 * @param highestAtMinimum scores up to this one are bound to the minimum; null: none
 * @param lowestAtMaximum scores from this one on are bound to the maximum; null: none
 * @param atMinimum how many
 * @param atMaximum how many
 */
record Bounds(
        BigInteger rest,
        BigInteger divisor,
        BigInteger highestAtMinimum,
        BigInteger lowestAtMaximum,
        int atMinimum,
        int atMaximum) {

    static Bounds none(long potCents, Scores scores) {
        return new Bounds(BigInteger.valueOf(potCents), scores.total(), null, null, 0, 0);
    }

    /** @throws BoundsImpossible when the minima alone are more than the pot */
    static Bounds of(long potCents, Scores scores, DistributionRule rule) {
        if (rule.minimumCents() == null && rule.maximumCents() == null) return none(potCents, scores);
        var ladder = new Ladder(scores.sorted());
        var minimum = BigInteger.valueOf(rule.minimumCents() == null ? 0 : rule.minimumCents());
        if (minimum.multiply(BigInteger.valueOf(ladder.size())).compareTo(BigInteger.valueOf(potCents)) > 0)
            throw new BoundsImpossible(ladder.size(), minimum.longValueExact(), potCents);
        // More than the pot is no limit, but a number to calculate with.
        var maximum =
                BigInteger.valueOf(rule.maximumCents() == null ? Math.addExact(potCents, 1) : rule.maximumCents());
        return bind(BigInteger.valueOf(potCents), ladder, minimum, maximum);
    }

    private static Bounds bind(BigInteger pot, Ladder ladder, BigInteger minimum, BigInteger maximum) {
        int low = 0;
        int high = ladder.size();
        while (true) {
            var rest = pot.subtract(minimum.multiply(BigInteger.valueOf(low)))
                    .subtract(maximum.multiply(BigInteger.valueOf(ladder.size() - high)));
            var divisor = ladder.sum(low, high);
            int newLow = low;
            while (newLow < high && compare(rest, ladder.at(newLow), divisor, minimum) < 0) newLow++;
            int newHigh = high;
            while (newHigh > newLow && compare(rest, ladder.at(newHigh - 1), divisor, maximum) > 0) newHigh--;
            if (newLow == low && newHigh == high) {
                return new Bounds(
                        rest,
                        divisor,
                        low == 0 ? null : ladder.at(low - 1),
                        high == ladder.size() ? null : ladder.at(high),
                        low,
                        ladder.size() - high);
            }
            var lacking = minimum.multiply(BigInteger.valueOf(newLow - low))
                    .multiply(divisor)
                    .subtract(rest.multiply(ladder.sum(low, newLow)));
            var tooMuch = rest.multiply(ladder.sum(newHigh, high))
                    .subtract(
                            maximum.multiply(BigInteger.valueOf(high - newHigh)).multiply(divisor));
            if (lacking.compareTo(tooMuch) >= 0) low = newLow;
            else high = newHigh;
        }
    }

    /** Compares {@code rest × score / divisor} with a limit. */
    private static int compare(BigInteger rest, BigInteger score, BigInteger divisor, BigInteger limit) {
        return rest.multiply(score).compareTo(limit.multiply(divisor));
    }

    Bound of(BigInteger score) {
        if (highestAtMinimum != null && score.signum() > 0 && score.compareTo(highestAtMinimum) <= 0)
            return Bound.MINIMUM;
        if (lowestAtMaximum != null && score.compareTo(lowestAtMaximum) >= 0) return Bound.MAXIMUM;
        return null;
    }

    boolean bind() {
        return atMinimum + atMaximum > 0;
    }

    /** Scores in ascending order with the sums up to each. */
    private static final class Ladder {
        private final BigInteger[] scores;
        private final BigInteger[] sums;

        Ladder(BigInteger[] scores) {
            this.scores = scores;
            this.sums = new BigInteger[scores.length + 1];
            sums[0] = BigInteger.ZERO;
            for (int place = 0; place < scores.length; place++) sums[place + 1] = sums[place].add(scores[place]);
        }

        int size() {
            return scores.length;
        }

        BigInteger at(int place) {
            return scores[place];
        }

        BigInteger sum(int from, int to) {
            return sums[to].subtract(sums[from]);
        }
    }
}
