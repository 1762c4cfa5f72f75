package de.integrationspakt.municipality.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be kept of a grant. */
class DueTest {
    private static Grant grant(long grantedCents, int units) {
        return new Grant(UUID.randomUUID(), grantedCents, 0, units, true);
    }

    @ParameterizedTest(name = "{0} granted, {1} units planned, {2} recognised, {3} financed, {4} given: {5}")
    @CsvSource(nullValues = "-", textBlock = """
            1000000, 480, 1500000, 300000, 480, 1000000
            1000000, 480, 1200000, 300000, 480,  900000
            1000000, 480, 1500000, 300000, 360,  750000
            1000000, 480, 1200000, 300000, 240,  500000
            1000000, 480, 1500000, 300000, 500, 1000000
            1000000, 480, 1500000, 300000,   0,       0
            1000000,   0, 1500000, 300000,   0, 1000000
            1000000, 480, 1500000, 300000,   -, 1000000
            1000000, 480,  200000, 300000, 480,       0
                100,   3,     100,      0,   1,      33
                100,   3,     100,      0,   2,      67
                  1,   2,       1,      0,   1,       1
            """)
    void the_least_of_grant_gap_and_share_of_units(
            long granted, int planned, long recognised, long financed, Integer given, long due) {
        assertThat(Due.cents(grant(granted, planned), recognised, financed, given))
                .isEqualTo(due);
    }

    @Property
    void never_below_zero_nor_above_the_grant_nor_rising_with_less(
            @ForAll @LongRange(min = 1, max = 10_000_000_000_000L) long granted,
            @ForAll @IntRange(max = 100_000) int planned,
            @ForAll @LongRange(max = 10_000_000_000_000L) long recognised,
            @ForAll @LongRange(max = 10_000_000_000_000L) long financed,
            @ForAll @IntRange(max = 100_000) int given) {
        long due = Due.cents(grant(granted, planned), recognised, financed, given);
        assertThat(due).isBetween(0L, granted);
        assertThat(Due.cents(grant(granted, planned), recognised / 2, financed, given))
                .isLessThanOrEqualTo(due);
        assertThat(Due.cents(grant(granted, planned), recognised, financed, given / 2))
                .isLessThanOrEqualTo(due);
    }
}
