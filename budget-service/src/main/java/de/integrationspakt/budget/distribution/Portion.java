package de.integrationspakt.budget.distribution;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/**
 * What one holder gets, and how it came about. The exact quotient in cents, after bounds, is {@code floorCents + remainder / divisor of the
 * distribution}.
 *
 * @param persons counted persons
 * @param numbers what each part of the rule says of the holder, in the order of the parts
 * @param amountCents the rounded share
 * @param floorCents whole cents of the exact quotient
 * @param remainder numerator of what is left of a cent, below the divisor
 * @param remainderRank 1 for the largest remainder of all holders, ties by key; 0 when the rounding spreads no remainder
 * @param bound the limit of the rule that the share was set to; null: none
 */
public record Portion(
        String holder,
        long persons,
        List<Long> numbers,
        long amountCents,
        long floorCents,
        BigInteger remainder,
        int remainderRank,
        Bound bound) {

    /** The exact quotient in cents, cut after 20 places. */
    public BigDecimal exactCents(BigInteger divisor) {
        if (remainder.signum() == 0) return BigDecimal.valueOf(floorCents);
        return new BigDecimal(remainder)
                .divide(new BigDecimal(divisor), 20, RoundingMode.DOWN)
                .add(BigDecimal.valueOf(floorCents));
    }
}
