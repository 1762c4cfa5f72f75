package de.integrationspakt.budget.distribution;

import de.integrationspakt.budget.programme.DistributionRule;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * A mix of keys brought to one denominator. With weights {@code w}, numbers {@code n} and totals {@code N} the mean of the quotients is
 * {@code Σ (w / W) × (n / N)}; over {@code L}, the least common multiple of the totals, it is {@code score / (W × L)} with the whole number
 * {@code score = Σ w × n × (L / N)}. A single key's scores are its numbers. They are longs as long as the denominator is one, which for two
 * keys of the state it is.
 */
final class Scores {

    private final long[] small;
    private final BigInteger[] large;
    private final BigInteger total;

    private Scores(long[] small, BigInteger[] large, BigInteger total) {
        this.small = small;
        this.large = large;
        this.total = total;
    }

    /** @param statewide what a single key is divided by instead of its total; null: its total */
    static Scores of(DistributionRule rule, Basis basis, Long statewide) {
        if (basis.parts() == 1) {
            var numbers = new long[basis.size()];
            Arrays.setAll(numbers, place -> basis.number(0, place));
            return new Scores(numbers, null, BigInteger.valueOf(statewide == null ? basis.total(0) : statewide));
        }
        var common = BigInteger.ONE;
        long weights = 0;
        for (int part = 0; part < basis.parts(); part++) {
            var total = BigInteger.valueOf(basis.total(part));
            common = common.multiply(total).divide(common.gcd(total));
            weights += rule.parts().get(part).weight();
        }
        var factors = new BigInteger[basis.parts()];
        for (int part = 0; part < factors.length; part++) {
            factors[part] = common.divide(BigInteger.valueOf(basis.total(part)))
                    .multiply(BigInteger.valueOf(rule.parts().get(part).weight()));
        }
        var total = common.multiply(BigInteger.valueOf(weights));
        // 70 to 30 is 7 to 3: the smaller the numbers, the sooner longs hold them
        var least = Arrays.stream(factors).reduce(total, BigInteger::gcd);
        Arrays.setAll(factors, part -> factors[part].divide(least));
        total = total.divide(least);
        return total.bitLength() < Long.SIZE
                ? new Scores(small(basis, factors), null, total)
                : new Scores(null, large(basis, factors), total);
    }

    private static long[] small(Basis basis, BigInteger[] factors) {
        var scores = new long[basis.size()];
        for (int part = 0; part < factors.length; part++) {
            long factor = factors[part].longValueExact();
            for (int place = 0; place < scores.length; place++) scores[place] += basis.number(part, place) * factor;
        }
        return scores;
    }

    private static BigInteger[] large(Basis basis, BigInteger[] factors) {
        var scores = new BigInteger[basis.size()];
        for (int place = 0; place < scores.length; place++) {
            var score = BigInteger.ZERO;
            for (int part = 0; part < factors.length; part++) {
                score = score.add(factors[part].multiply(BigInteger.valueOf(basis.number(part, place))));
            }
            scores[place] = score;
        }
        return scores;
    }

    /** Whether every score, and what they are divided by, is a long. */
    boolean areSmall() {
        return small != null;
    }

    long small(int place) {
        return small[place];
    }

    BigInteger at(int place) {
        return small == null ? large[place] : BigInteger.valueOf(small[place]);
    }

    boolean isZero(int place) {
        return small == null ? large[place].signum() == 0 : small[place] == 0;
    }

    /** What a score is divided by. */
    BigInteger total() {
        return total;
    }

    /** Those above zero, lowest first. */
    BigInteger[] sorted() {
        if (small == null) {
            return Arrays.stream(large)
                    .filter(score -> score.signum() > 0)
                    .sorted()
                    .toArray(BigInteger[]::new);
        }
        return Arrays.stream(small)
                .filter(score -> score > 0)
                .sorted()
                .mapToObj(BigInteger::valueOf)
                .toArray(BigInteger[]::new);
    }
}
