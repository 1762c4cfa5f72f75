package de.integrationspakt.budget.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.budget.programme.Rounding;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class DistributionPropertiesTest {

    private static final long MOST_CENTS = 10_000_000_000_000L;

    @Provide
    Arbitrary<List<Count>> counts() {
        return Arbitraries.longs()
                .between(0, 1_000_000)
                .list()
                .ofMinSize(1)
                .ofMaxSize(120)
                .map(persons -> {
                    var counts = new ArrayList<Count>();
                    for (int place = 0; place < persons.size(); place++)
                        counts.add(new Count("081%05d".formatted(place), persons.get(place)));
                    return counts;
                });
    }

    @Property
    void the_largest_remainder_always_spends_the_pot(
            @ForAll("counts") List<Count> counts, @ForAll @LongRange(max = MOST_CENTS) long potCents) {
        Assume.that(persons(counts) > 0);
        var distribution = Distribution.of(potCents, counts, null, Rounding.LARGEST_REMAINDER_CENT);
        assertThat(distribution.allocatedCents()).isEqualTo(potCents);
        assertThat(distribution.roundingDifferenceCents()).isZero();
    }

    @Property
    void no_share_is_a_cent_or_more_from_its_exact_quotient(
            @ForAll("counts") List<Count> counts, @ForAll @LongRange(max = MOST_CENTS) long potCents) {
        Assume.that(persons(counts) > 0);
        var divisor = BigInteger.valueOf(persons(counts));
        for (var portion : Distribution.of(potCents, counts, null, Rounding.LARGEST_REMAINDER_CENT)
                .portions()) {
            var exact = BigInteger.valueOf(potCents).multiply(BigInteger.valueOf(portion.persons()));
            var off = BigInteger.valueOf(portion.amountCents())
                    .multiply(divisor)
                    .subtract(exact)
                    .abs();
            assertThat(off).isLessThan(divisor);
        }
    }

    @Property
    void whole_euro_exceed_the_exact_quotients_by_at_most_half_a_euro_for_each_holder(
            @ForAll("counts") List<Count> counts,
            @ForAll @LongRange(max = MOST_CENTS) long potCents,
            @ForAll @LongRange(max = 1_000_000) long moreStatewide) {
        Assume.that(persons(counts) + moreStatewide > 0);
        var distribution = Distribution.of(potCents, counts, persons(counts) + moreStatewide, Rounding.HALF_UP_EURO);
        assertThat(distribution.portions())
                .allSatisfy(portion -> assertThat(portion.amountCents() % 100).isZero());
        assertThat(Math.abs(distribution.roundingDifferenceCents())).isLessThanOrEqualTo(50L * counts.size() + 1);
    }

    @Property
    void the_order_of_the_counts_never_matters(
            @ForAll("counts") List<Count> counts,
            @ForAll @LongRange(max = MOST_CENTS) long potCents,
            @ForAll Rounding rounding,
            @ForAll Random random) {
        Assume.that(persons(counts) > 0);
        var shuffled = new ArrayList<>(counts);
        Collections.shuffle(shuffled, random);
        assertThat(Distribution.of(potCents, shuffled, null, rounding).portions())
                .isEqualTo(Distribution.of(potCents, counts, null, rounding).portions());
    }

    @Property
    void more_persons_never_get_less(
            @ForAll("counts") List<Count> counts,
            @ForAll @LongRange(max = MOST_CENTS) long potCents,
            @ForAll Rounding rounding) {
        Assume.that(persons(counts) > 0);
        var portions = new ArrayList<>(
                Distribution.of(potCents, counts, null, rounding).portions());
        portions.sort((a, b) -> Long.compare(a.persons(), b.persons()));
        for (int place = 1; place < portions.size(); place++) {
            var less = portions.get(place - 1);
            var more = portions.get(place);
            if (less.persons() < more.persons()) assertThat(less.amountCents()).isLessThanOrEqualTo(more.amountCents());
        }
    }

    private static long persons(List<Count> counts) {
        return counts.stream().mapToLong(Count::persons).sum();
    }
}
