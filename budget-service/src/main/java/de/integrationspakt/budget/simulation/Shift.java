package de.integrationspakt.budget.simulation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * How a rule compares to the base rule, over holders of one kind.
 *
 * @param winners how many get more than by the base, and {@code gainedCents} how much more together
 * @param losers how many get less, and {@code lostCents} how much less together, 0 or more
 * @param up rows of the largest gains, largest first; ties by key
 * @param down rows of the largest losses, largest first; ties by key
 * @param unevenPercent part of the money that would have to go elsewhere for every person to count the same (Hoover index), two decimals;
 *     null when nobody is counted or nothing given
 */
record Shift(
        SideBySide sides,
        int winners,
        long gainedCents,
        int losers,
        long lostCents,
        int unchanged,
        List<Integer> up,
        List<Integer> down,
        BigDecimal unevenPercent) {

    static Shift of(SideBySide sides, int rule, int top) {
        int winners = 0;
        int losers = 0;
        long gained = 0;
        long lost = 0;
        for (int row = 0; row < sides.size(); row++) {
            long cents = sides.differenceCents(rule, row);
            if (cents > 0) {
                winners++;
                gained += cents;
            } else if (cents < 0) {
                losers++;
                lost -= cents;
            }
        }
        return new Shift(
                sides,
                winners,
                gained,
                losers,
                lost,
                sides.size() - winners - losers,
                largest(sides, rule, top, 1),
                largest(sides, rule, top, -1),
                uneven(sides, rule));
    }

    /** The few largest, without sorting all. */
    private static List<Integer> largest(SideBySide sides, int rule, int top, int sign) {
        Comparator<Integer> byGain = Comparator.comparingLong(row -> sign * sides.differenceCents(rule, row));
        var order = byGain.thenComparing(Comparator.reverseOrder());
        var kept = new PriorityQueue<>(order);
        long least = 0;
        for (int row = 0; row < sides.size(); row++) {
            // of equal ones the first stay
            if (sign * sides.differenceCents(rule, row) <= least) continue;
            kept.add(row);
            if (kept.size() > top) kept.remove();
            if (kept.size() == top && top > 0) least = sign * sides.differenceCents(rule, kept.element());
        }
        var largest = new ArrayList<>(kept);
        largest.sort(order);
        Collections.reverse(largest);
        return largest;
    }

    /** {@code ½ Σ |amount / all money − persons / all persons|} */
    private static BigDecimal uneven(SideBySide sides, int rule) {
        long money = 0;
        long persons = 0;
        for (int row = 0; row < sides.size(); row++) {
            money += sides.amountCents(rule, row);
            persons += sides.persons(row);
        }
        if (money == 0 || persons == 0) return null;
        var product = BigInteger.valueOf(money).multiply(BigInteger.valueOf(persons));
        var apart = product.bitLength() < Long.SIZE - 2
                ? BigInteger.valueOf(apart(sides, rule, money, persons))
                : exactlyApart(sides, rule, money, persons);
        return new BigDecimal(apart.multiply(BigInteger.valueOf(50)))
                .divide(new BigDecimal(product), 2, RoundingMode.HALF_UP);
    }

    private static long apart(SideBySide sides, int rule, long money, long persons) {
        long apart = 0;
        for (int row = 0; row < sides.size(); row++)
            apart += Math.abs(sides.amountCents(rule, row) * persons - sides.persons(row) * money);
        return apart;
    }

    private static BigInteger exactlyApart(SideBySide sides, int rule, long money, long persons) {
        var apart = BigInteger.ZERO;
        for (int row = 0; row < sides.size(); row++) {
            apart = apart.add(BigInteger.valueOf(sides.amountCents(rule, row))
                    .multiply(BigInteger.valueOf(persons))
                    .subtract(BigInteger.valueOf(sides.persons(row)).multiply(BigInteger.valueOf(money)))
                    .abs());
        }
        return apart;
    }
}
