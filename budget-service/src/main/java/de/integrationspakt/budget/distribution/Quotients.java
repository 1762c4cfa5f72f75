package de.integrationspakt.budget.distribution;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Exact quotients {@code rest × score / divisor}, as whole cents and what is left of a cent. With longs where the product is one (90 million
 * euro times a million persons still is); digit by digit where the scores of a mix leave room for that; else with big integers. All three give
 * the same.
 */
final class Quotients {

    /** Scores below 2^46 times a digit below 2^16, twice, are longs. */
    private static final int NARROW = 46;

    private static final int DIGIT = 16;

    private final BigInteger divisor;
    private final long[] floorCents;
    private final long[] small;
    private final BigInteger[] large;

    private Quotients(BigInteger divisor, int size, boolean areSmall) {
        this.divisor = divisor;
        this.floorCents = new long[size];
        this.small = areSmall ? new long[size] : null;
        this.large = areSmall ? null : new BigInteger[size];
    }

    static Quotients of(Scores scores, int size, Bounds bounds) {
        var quotients = new Quotients(bounds.divisor(), size, scores.areSmall());
        if (bounds.divisor().signum() == 0) {
            if (quotients.large != null) Arrays.fill(quotients.large, BigInteger.ZERO);
            return quotients;
        }
        if (scores.areSmall()) {
            long restCents = bounds.rest().longValueExact();
            long divisor = bounds.divisor().longValueExact();
            boolean narrow = scores.total().bitLength() <= NARROW && restCents >>> 3 * DIGIT == 0;
            for (int place = 0; place < size; place++)
                quotients.small(place, restCents, scores.small(place), divisor, narrow);
        } else {
            for (int place = 0; place < size; place++) quotients.exact(place, bounds.rest(), scores.at(place));
        }
        return quotients;
    }

    private void small(int place, long restCents, long score, long divisor, boolean narrow) {
        long product = restCents * score;
        if (Math.multiplyHigh(restCents, score) == 0 && product >= 0) {
            floorCents[place] = product / divisor;
            small[place] = product % divisor;
        } else if (narrow) {
            digitByDigit(place, restCents, score, divisor);
        } else {
            exact(place, BigInteger.valueOf(restCents), BigInteger.valueOf(score));
        }
    }

    /** As on paper, with digits of 16 bits: a mix over the whole state is divided without an object for each holder. */
    private void digitByDigit(int place, long restCents, long score, long divisor) {
        long quotient = 0;
        long left = 0;
        for (int shift = 2 * DIGIT; shift >= 0; shift -= DIGIT) {
            long part = (left << DIGIT) + (restCents >>> shift & (1 << DIGIT) - 1) * score;
            quotient = (quotient << DIGIT) + part / divisor;
            left = part % divisor;
        }
        floorCents[place] = quotient;
        small[place] = left;
    }

    private void exact(int place, BigInteger rest, BigInteger score) {
        var parts = rest.multiply(score).divideAndRemainder(divisor);
        floorCents[place] = parts[0].longValueExact();
        if (small == null) large[place] = parts[1];
        else small[place] = parts[1].longValueExact();
    }

    /** A holder bound to a limit has that limit as its quotient. */
    void set(int place, long cents) {
        floorCents[place] = cents;
        if (small == null) large[place] = BigInteger.ZERO;
        else small[place] = 0;
    }

    long floorCents(int place) {
        return floorCents[place];
    }

    /** What is left of a cent, in parts of the divisor. */
    BigInteger remainder(int place) {
        return small == null ? large[place] : BigInteger.valueOf(small[place]);
    }

    BigInteger divisor() {
        return divisor;
    }

    /** 1 for the largest remainder; ties by place. */
    int[] ranks() {
        var ranks = new int[floorCents.length];
        if (fitBesideTheirPlace()) {
            rank(ranks);
            return ranks;
        }
        var places = new Integer[ranks.length];
        Arrays.setAll(places, place -> place);
        // stable: of equal remainders the lower place stays first
        Arrays.sort(places, (a, b) -> remainder(b).compareTo(remainder(a)));
        for (int rank = 0; rank < places.length; rank++) ranks[places[rank]] = rank + 1;
        return ranks;
    }

    private boolean fitBesideTheirPlace() {
        return small != null && divisor.bitLength() + bits(small.length) < Long.SIZE;
    }

    /** Remainder and place in one long each: sorting longs is many times as fast as sorting objects. */
    private void rank(int[] ranks) {
        int bits = bits(ranks.length);
        long most = divisor.longValueExact();
        var order = new long[ranks.length];
        for (int place = 0; place < order.length; place++) order[place] = (most - small[place]) << bits | place;
        Arrays.sort(order);
        long mask = (1L << bits) - 1;
        for (int rank = 0; rank < order.length; rank++) ranks[(int) (order[rank] & mask)] = rank + 1;
    }

    private static int bits(int size) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(size);
    }
}
