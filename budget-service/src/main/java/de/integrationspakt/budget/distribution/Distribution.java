package de.integrationspakt.budget.distribution;

import de.integrationspakt.budget.programme.DistributionKey;
import de.integrationspakt.budget.programme.DistributionRule;
import de.integrationspakt.budget.programme.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/**
 * A pot divided under a rule. Pure: same numbers, same shares, to the cent.
 *
 * <p>The exact quotient of a holder is {@code pot × number / sum of the numbers}; of a mix of keys, the weighted mean of their quotients. Where
 * shares have a minimum or maximum, {@link Bounds} says who is set to it and how the others divide the rest. Then each is rounded.
 *
 * <p>A single key of persons may be divided by the state-wide persons instead of those counted, when a count is known state-wide before every
 * municipality has been counted here (the published figures of 2017 are of that kind); then the shares of the counted leave the rest of the pot
 * to the others.
 *
 * <p>Planning frame of the case managers: {@code round_half_up(58,000,000 EUR × persons / 72,857)} in whole euro, each municipality for
 * itself (VwV Integrationsmanagement 2017, as reproduced from the published amounts).
 */
public final class Distribution {

    private final long potCents;
    private final long statewidePersons;
    private final DistributionRule rule;
    private final Basis basis;
    private final Bounds bounds;
    private final Bound[] bound;
    private final Quotients quotients;
    private final int[] ranks;
    private final long[] amountsCents;
    private final long exactCents;
    private final long allocatedCents;

    private Distribution(long potCents, Basis basis, DistributionRule rule, Long statewidePersons) {
        this.potCents = potCents;
        this.basis = basis;
        this.rule = rule;
        this.statewidePersons = statewidePersons == null ? basis.countedPersons() : statewidePersons;
        var scores = Scores.of(rule, basis, statewidePersons);
        this.bounds = Bounds.of(potCents, scores, rule);
        this.quotients = Quotients.of(scores, basis.size(), bounds);
        this.bound = bounds.bind() ? bind(scores) : null;
        this.exactCents = exact(statewidePersons);
        if (rule.rounding() == Rounding.LARGEST_REMAINDER_CENT) {
            this.ranks = quotients.ranks();
            this.amountsCents = largestRemainders();
        } else {
            this.ranks = null;
            this.amountsCents = wholeEuro();
        }
        this.allocatedCents = Arrays.stream(amountsCents).sum();
    }

    /**
     * @param potCents 0 to 10 trillion cents
     * @param basis the numbers of each part of the rule; a holder whose numbers are all zero gets nothing
     * @param statewidePersons null: those counted
     * @throws NobodyCounted when there is no person to divide by
     * @throws NothingToDivideBy when the numbers of another key add up to zero
     * @throws StatewidePersonsTooLow when below the counted ones
     * @throws StatewideWithLargestRemainder the remainder can only be spread over all; with a state-wide number not all are here
     * @throws StatewideOnlyForPersons with a mix, with bounds, or with another key
     * @throws BoundsNotWholeEuro when shares are rounded to whole euro and a limit is not one
     * @throws BoundsImpossible when the least shares alone are more than the pot
     */
    public static Distribution of(long potCents, Basis basis, DistributionRule rule, Long statewidePersons) {
        if (rule.rounding() == Rounding.HALF_UP_EURO
                && !(isWholeEuro(rule.minimumCents()) && isWholeEuro(rule.maximumCents())))
            throw new BoundsNotWholeEuro();
        if (statewidePersons == null) basis.requireNumbers(rule);
        else requireStatewide(basis, rule, statewidePersons);
        return new Distribution(potCents, basis, rule, statewidePersons);
    }

    private static boolean isWholeEuro(Long cents) {
        return cents == null || cents % 100 == 0;
    }

    private static void requireStatewide(Basis basis, DistributionRule rule, long statewidePersons) {
        if (rule.rounding() == Rounding.LARGEST_REMAINDER_CENT) throw new StatewideWithLargestRemainder();
        if (rule.parts().size() > 1
                || rule.parts().get(0).key() != DistributionKey.HEAD_COUNT
                || rule.minimumCents() != null
                || rule.maximumCents() != null) throw new StatewideOnlyForPersons();
        if (statewidePersons < basis.countedPersons())
            throw new StatewidePersonsTooLow(statewidePersons, basis.countedPersons());
        if (statewidePersons == 0) throw new NobodyCounted();
    }

    private Bound[] bind(Scores scores) {
        var bound = new Bound[basis.size()];
        for (int place = 0; place < bound.length; place++) {
            bound[place] = bounds.of(scores.at(place));
            if (bound[place] == Bound.MINIMUM) quotients.set(place, rule.minimumCents());
            if (bound[place] == Bound.MAXIMUM) quotients.set(place, rule.maximumCents());
        }
        return bound;
    }

    /** Σ exact quotients: the pot, but for what those not counted here, or the maxima, leave of it; rounded half up to the cent, once. */
    private long exact(Long statewidePersons) {
        if (bounds.divisor().signum() == 0) return potCents - bounds.rest().longValueExact();
        if (statewidePersons == null) return potCents;
        return new BigDecimal(BigInteger.valueOf(potCents).multiply(BigInteger.valueOf(basis.countedPersons())))
                .divide(BigDecimal.valueOf(statewidePersons), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private long[] largestRemainders() {
        long leftCents = exactCents;
        for (int place = 0; place < ranks.length; place++) leftCents -= quotients.floorCents(place);
        var amounts = new long[ranks.length];
        for (int place = 0; place < amounts.length; place++) {
            amounts[place] = quotients.floorCents(place) + (ranks[place] <= leftCents ? 1 : 0);
        }
        return amounts;
    }

    private long[] wholeEuro() {
        var amounts = new long[basis.size()];
        for (int place = 0; place < amounts.length; place++) {
            amounts[place] = Math.addExact(quotients.floorCents(place), 50) / 100 * 100;
        }
        return amounts;
    }

    /** By key of the holder. */
    public List<Portion> portions() {
        return new AbstractList<>() {
            @Override
            public Portion get(int place) {
                return portion(place);
            }

            @Override
            public int size() {
                return basis.size();
            }
        };
    }

    private Portion portion(int place) {
        return new Portion(
                basis.holder(place),
                basis.persons(place),
                basis.numbersOf(place),
                amountsCents[place],
                quotients.floorCents(place),
                quotients.remainder(place),
                ranks == null ? 0 : ranks[place],
                bound == null ? null : bound[place]);
    }

    /** What the holder at a place of the basis gets. */
    public long amountCents(int place) {
        return amountsCents[place];
    }

    public Basis basis() {
        return basis;
    }

    public DistributionRule rule() {
        return rule;
    }

    public long countedPersons() {
        return basis.countedPersons();
    }

    public long statewidePersons() {
        return statewidePersons;
    }

    public long allocatedCents() {
        return allocatedCents;
    }

    /** What the remainders of the exact quotients are counted in; above zero. */
    public BigInteger divisor() {
        return quotients.divisor().max(BigInteger.ONE);
    }

    /** What those whom no limit binds divide. */
    public long restCents() {
        return bounds.rest().longValueExact();
    }

    public int atMinimum() {
        return bounds.atMinimum();
    }

    public int atMaximum() {
        return bounds.atMaximum();
    }

    /** Of each part of the rule what its numbers are divided by, in the order of the parts. */
    public long divisorOf(int part) {
        return basis.parts() == 1 && rule.parts().get(0).key() == DistributionKey.HEAD_COUNT
                ? statewidePersons
                : basis.total(part);
    }

    /** Σ shares − Σ exact quotients of the holders, in cents. */
    public long roundingDifferenceCents() {
        return allocatedCents - exactCents;
    }
}
