package de.integrationspakt.budget.pooling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    @ParameterizedTest(name = "{0} over {1}, {2}, {3}")
    @CsvSource(textBlock = """
                    # cents, a, b, c,  to a, b, c
                    10,      5, 5, 5,     4, 3, 3
                    11,      5, 5, 5,     4, 4, 3
                    15,      5, 5, 5,     5, 5, 5
                    0,       5, 5, 5,     0, 0, 0
                    1,       1, 2, 4,     0, 0, 1
                    4,       0, 2, 4,     0, 1, 3
                    0,       0, 0, 0,     0, 0, 0
                    """)
    void cents_left_go_to_the_largest_remainders_and_then_to_the_lower_key(
            long cents, long a, long b, long c, long toA, long toB, long toC) {
        assertThat(Proportion.of(cents, new TreeMap<>(Map.of("A", a, "B", b, "C", c))))
                .containsExactlyEntriesOf(new TreeMap<>(Map.of("A", toA, "B", toB, "C", toC)));
    }

    @Property(tries = 500)
    void the_parts_add_up_to_the_cent_and_nobody_gets_more_than_it_gave(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 0, max = 10_000_000_000_00L) Long> given,
            @ForAll @LongRange(min = 0, max = 1_000_000) long perMillion) {
        var weights = new TreeMap<String, Long>();
        given.forEach(weight -> weights.put("%03d".formatted(weights.size()), weight));
        long sum = given.stream().mapToLong(Long::longValue).sum();
        long cents = BigDecimal.valueOf(sum)
                .multiply(BigDecimal.valueOf(perMillion))
                .divideToIntegralValue(BigDecimal.valueOf(1_000_000))
                .longValueExact();
        var divided = Proportion.of(cents, weights);
        assertThat(divided.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(cents);
        divided.forEach((key, part) -> {
            assertThat(part).isBetween(0L, weights.get(key));
            if (sum == 0) return;
            var missed = BigDecimal.valueOf(part)
                    .multiply(BigDecimal.valueOf(sum))
                    .subtract(BigDecimal.valueOf(cents).multiply(BigDecimal.valueOf(weights.get(key))));
            assertThat(missed.abs()).isLessThan(BigDecimal.valueOf(sum));
        });
    }
}
