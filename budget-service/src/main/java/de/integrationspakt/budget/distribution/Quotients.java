package de.integrationspakt.budget.distribution;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Exact quotients {@code rest × score / divisor}, as whole cents and what is left of a cent. With longs where the product is one (90 million
 * euro times a million persons still is); digit by digit where the scores of a mix leave room for that; else with big integers. All three give
 * the same.
 */
final class Quotients {

    /** A remainder, or a score, times a digit, and both added up, have to stay below 2^63. */
    private static final int ROOM = Long.SIZE - 2;

    private static final int WIDEST_DIGIT = 16;

    /** With narrower digits big integers are as fast. */
    private static final int NARROWEST_DIGIT = 4;

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
            int digitBits = Math.min(WIDEST_DIGIT, ROOM - scores.total().bitLength());
            for (int place = 0; place < size; place++)
                quotients.small(place, restCents, scores.small(place), divisor, digitBits);
        } else {
            for (int place = 0; place < size; place++) quotients.exact(place, bounds.rest(), scores.at(place));
        }
        return quotients;
    }

    private void small(int place, long restCents, long score, long divisor, int digitBits) {
        long product = restCents * score;
        if (Math.multiplyHigh(restCents, score) == 0 && product >= 0) {
            floorCents[place] = product / divisor;
            small[place] = product % divisor;
        } else if (digitBits >= NARROWEST_DIGIT) {
            digitByDigit(place, restCents, score, divisor, digitBits);
        } else {
            exact(place, BigInteger.valueOf(restCents), BigInteger.valueOf(score));
        }
    }

    /** As on paper, some bits at a time: a mix over the whole state is divided without an object for each holder. */
    private void digitByDigit(int place, long restCents, long score, long divisor, int digitBits) {
        long quotient = 0;
        long left = 0;
        int digits = (Long.SIZE - Long.numberOfLeadingZeros(restCents) + digitBits - 1) / digitBits;
        for (int shift = (digits - 1) * digitBits; shift >= 0; shift -= digitBits) {
            long part = (left << digitBits) + (restCents >>> shift & (1L << digitBits) - 1) * score;
            quotient = (quotient << digitBits) + part / divisor;
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
