package de.integrationspakt.budget.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.budget.programme.DistributionRule;
import de.integrationspakt.budget.programme.Rounding;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class DistributionPropertiesTest {

    private static final long MOST_CENTS = 10_000_000_000_000L;
    private static final String[] HOLDERS =
            IntStream.range(0, 120).mapToObj("081%05d"::formatted).toArray(String[]::new);

    /** Persons of some holders. */
    @Provide
    Arbitrary<long[]> counts() {
        return numbers(1_000_000);
    }

    /** A rule of one to four keys, with its numbers: up to those whose common denominator no long holds. */
    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(1, 1_000_000)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        Arbitraries.of(Rounding.class),
                        Arbitraries.integers().between(1, 60))
                .as((weights, rounding, size) -> Arbitraries.longs()
                        .between(0, 12_000_000)
                        .array(long[].class)
                        .ofSize(size)
                        .list()
                        .ofSize(weights.size())
                        .filter(parts -> parts.stream()
                                .allMatch(part -> Arrays.stream(part).sum() > 0))
                        .map(parts -> new Case(
                                parts.toArray(long[][]::new),
                                Rules.mix(
                                        rounding,
                                        weights.stream()
                                                .mapToInt(Integer::intValue)
                                                .toArray()))))
                .flatMap(cases -> cases);
    }

    record Case(long[][] parts, DistributionRule rule) {
        Basis basis() {
            return Basis.of(Arrays.copyOf(HOLDERS, parts[0].length), parts[0], parts);
        }

        Distribution divide(long potCents) {
            return Distribution.of(potCents, basis(), rule, null);
        }
    }

    @Property(tries = 300)
    void the_largest_remainder_always_spends_the_pot(
            @ForAll("cases") Case some, @ForAll @LongRange(max = MOST_CENTS) long potCents) {
        Assume.that(some.rule.rounding() == Rounding.LARGEST_REMAINDER_CENT);
        var distribution = some.divide(potCents);
        assertThat(distribution.allocatedCents()).isEqualTo(potCents);
        assertThat(distribution.roundingDifferenceCents()).isZero();
    }

    @Property(tries = 300)
    void no_share_is_further_from_the_weighted_mean_of_the_quotients_than_its_rounding_allows(
            @ForAll("cases") Case some, @ForAll @LongRange(max = MOST_CENTS) long potCents) {
        // the definition, term by term, over the product of all denominators
        var totals = Arrays.stream(some.parts)
                .map(part -> BigInteger.valueOf(Arrays.stream(part).sum()))
                .toList();
        var product = totals.stream().reduce(BigInteger.ONE, BigInteger::multiply);
        var weights = BigInteger.valueOf(some.rule.parts().stream()
                .mapToLong(DistributionRule.Part::weight)
                .sum());
        var denominator = product.multiply(weights);
        int place = 0;
        for (var portion : some.divide(potCents).portions()) {
            var mean = BigInteger.ZERO;
            for (int part = 0; part < totals.size(); part++) {
                mean = mean.add(BigInteger.valueOf(some.rule.parts().get(part).weight())
                        .multiply(BigInteger.valueOf(some.parts[part][place]))
                        .multiply(product.divide(totals.get(part))));
            }
            var off = BigInteger.valueOf(portion.amountCents())
                    .multiply(denominator)
                    .subtract(mean.multiply(BigInteger.valueOf(potCents)));
            if (some.rule.rounding() == Rounding.LARGEST_REMAINDER_CENT) {
                assertThat(off.abs()).isLessThan(denominator);
            } else {
                var half = denominator.multiply(BigInteger.valueOf(50));
                assertThat(off).isGreaterThan(half.negate()).isLessThanOrEqualTo(half);
            }
            place++;
        }
    }

    @Property(tries = 300)
    void whole_euro_exceed_the_exact_quotients_by_at_most_half_a_euro_for_each_holder(
            @ForAll("counts") long[] counts,
            @ForAll @LongRange(max = MOST_CENTS) long potCents,
            @ForAll @LongRange(max = 1_000_000) long moreStatewide) {
        long persons = Arrays.stream(counts).sum();
        Assume.that(persons + moreStatewide > 0);
        var distribution = Distribution.of(
                potCents, persons(counts), Rules.persons(Rounding.HALF_UP_EURO), persons + moreStatewide);
        assertThat(distribution.portions())
                .allSatisfy(portion -> assertThat(portion.amountCents() % 100).isZero());
        assertThat(Math.abs(distribution.roundingDifferenceCents())).isLessThanOrEqualTo(50L * counts.length + 1);
    }

    @Property(tries = 300)
    void the_order_of_the_holders_never_matters(
            @ForAll("cases") Case some, @ForAll @LongRange(max = MOST_CENTS) long potCents, @ForAll Random random) {
        var order =
                new ArrayList<>(IntStream.range(0, some.parts[0].length).boxed().toList());
        Collections.shuffle(order, random);
        var shuffled = Basis.of(
                order.stream().map(place -> HOLDERS[place]).toArray(String[]::new),
                order.stream().mapToLong(place -> some.parts[0][place]).toArray(),
                Arrays.stream(some.parts)
                        .map(part ->
                                order.stream().mapToLong(place -> part[place]).toArray())
                        .toArray(long[][]::new));
        assertThat(Distribution.of(potCents, shuffled, some.rule, null).portions())
                .isEqualTo(some.divide(potCents).portions());
    }

    @Property(tries = 300)
    void whoever_has_no_less_of_any_number_gets_no_less(
            @ForAll("cases") Case some, @ForAll @LongRange(max = MOST_CENTS) long potCents) {
        var portions = new ArrayList<>(some.divide(potCents).portions());
        portions.sort((a, b) -> Long.compare(a.persons(), b.persons()));
        for (int place = 1; place < portions.size(); place++) {
            var less = portions.get(place - 1);
            var more = portions.get(place);
            if (!less.numbers().equals(more.numbers()) && dominates(more.numbers(), less.numbers()))
                assertThat(less.amountCents()).isLessThanOrEqualTo(more.amountCents());
        }
    }

    @Property(tries = 300)
    void numbers_in_another_unit_give_the_same_shares(
            @ForAll("cases") Case some,
            @ForAll @LongRange(max = MOST_CENTS) long potCents,
            @ForAll @IntRange(min = 2, max = 1000) int unit) {
        var last = some.parts.length - 1;
        var parts = some.parts.clone();
        parts[last] = Arrays.stream(parts[last]).map(number -> number * unit).toArray();
        var scaled = Basis.of(Arrays.copyOf(HOLDERS, parts[0].length), some.parts[0], parts);
        assertThat(amounts(Distribution.of(potCents, scaled, some.rule, null)))
                .isEqualTo(amounts(some.divide(potCents)));
    }

    @Property(tries = 600)
    void bounds_are_kept_and_the_others_share_the_rest_in_proportion(
            @ForAll("counts") long[] counts,
            @ForAll Rounding rounding,
            @ForAll @LongRange(max = 100_000_000) long potCents,
            @ForAll @LongRange(min = 1, max = 20_000) long minimumEuro,
            @ForAll @LongRange(max = 200_000) long moreEuro) {
        long holders = Arrays.stream(counts).filter(number -> number > 0).count();
        long minimum = minimumEuro * 100;
        long maximum = minimum + moreEuro * 100;
        Assume.that(holders > 0 && minimum * holders <= potCents);
        var distribution = Distribution.of(potCents, persons(counts), Rules.bounded(rounding, minimum, maximum), null);
        var rest = BigInteger.valueOf(distribution.restCents());
        for (var portion : distribution.portions()) {
            if (portion.persons() == 0) {
                assertThat(portion.amountCents()).isZero();
                continue;
            }
            assertThat(portion.amountCents()).isBetween(minimum, maximum);
            var unbound = rest.multiply(BigInteger.valueOf(portion.persons()));
            // bound only if the others' proportion would break the limit: that makes the outcome the only one
            if (portion.bound() == Bound.MINIMUM)
                assertThat(unbound)
                        .isLessThanOrEqualTo(BigInteger.valueOf(minimum).multiply(distribution.divisor()));
            else if (distribution.atMaximum() == holders)
                assertThat(potCents).isGreaterThanOrEqualTo(maximum * holders);
            else if (portion.bound() == Bound.MAXIMUM)
                assertThat(unbound)
                        .isGreaterThanOrEqualTo(BigInteger.valueOf(maximum).multiply(distribution.divisor()));
            else
                assertThat(BigInteger.valueOf(portion.floorCents())
                                .multiply(distribution.divisor())
                                .add(portion.remainder()))
                        .isEqualTo(unbound);
        }
        if (rounding == Rounding.LARGEST_REMAINDER_CENT)
            assertThat(distribution.allocatedCents()).isEqualTo(Math.min(potCents, maximum * holders));
        else
            assertThat(Math.abs(distribution.allocatedCents() - Math.min(potCents, maximum * holders)))
                    .isLessThanOrEqualTo(50 * holders);
    }

    private static Arbitrary<long[]> numbers(long most) {
        return Arbitraries.longs()
                .between(0, most)
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(120);
    }

    private static Basis persons(long[] counts) {
        return Basis.of(Arrays.copyOf(HOLDERS, counts.length), counts, new long[][] {counts});
    }

    private static boolean dominates(List<Long> more, List<Long> less) {
        return IntStream.range(0, more.size()).allMatch(part -> more.get(part) >= less.get(part));
    }

    private static List<Long> amounts(Distribution distribution) {
        return distribution.portions().stream().map(Portion::amountCents).toList();
    }
}
