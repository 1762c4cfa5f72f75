package de.integrationspakt.budget.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterestTest {

    private static final LocalDate START = LocalDate.of(2017, 1, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # principal | rate | count | from | to | days | interest
                    1645900 | 412 | ACT_365    | 2017-12-10 | 2018-12-10 | 365 | 67811
                    1645900 | 412 | THIRTY_360 | 2017-12-10 | 2018-12-10 | 360 | 67811
                    1000000 | 412 | ACT_365    | 2020-02-28 | 2020-03-01 | 2   | 226
                    1000000 | 412 | THIRTY_360 | 2020-02-29 | 2020-03-31 | 30  | 3433
                    1000000 | 412 | THIRTY_360 | 2019-02-28 | 2019-03-01 | 1   | 114
                    1000000 | 412 | THIRTY_360 | 2018-12-30 | 2019-01-31 | 30  | 3433
                    100     | 500 | ACT_365    | 2019-01-01 | 2019-02-06 | 36  | 0
                    100     | 500 | ACT_365    | 2019-01-01 | 2019-02-07 | 37  | 1
                    1000000 | -20 | ACT_365    | 2019-01-01 | 2020-01-01 | 365 | 0
                    10000000000000 | 862 | ACT_365 | 2024-01-01 | 2025-01-01 | 366 | 864361643836
                    """)
    void days_are_counted_exactly_and_the_sum_is_rounded_once(
            long principal, int rate, DayCount count, LocalDate from, LocalDate to, long days, long cents) {
        var interest = Interest.of(steps(from, principal), steps(from, rate), count, from, to);
        assertThat(count.days(from, to)).isEqualTo(days);
        assertThat(interest.cents()).isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource({"ACT_365, 77152", "THIRTY_360, 77351"})
    void a_rate_that_changes_and_a_part_paid_back_make_periods_of_their_own(DayCount count, long cents) {
        var rates = steps(LocalDate.of(2016, 7, 1), 412);
        rates.put(LocalDate.of(2023, 1, 1), 662);
        var owed = steps(LocalDate.of(2022, 7, 1), 1_645_900L);
        owed.put(LocalDate.of(2023, 3, 1), 1_145_900L);
        var interest = Interest.of(owed, rates, count, LocalDate.of(2022, 7, 1), LocalDate.of(2023, 7, 1));
        assertThat(interest.periods())
                .extracting(Interest.Period::from)
                .containsExactly(LocalDate.of(2022, 7, 1), LocalDate.of(2023, 1, 1), LocalDate.of(2023, 3, 1));
        assertThat(interest.cents()).isEqualTo(cents);
    }

    @Property
    void split_anywhere_two_halves_differ_from_the_whole_by_at_most_a_cent(
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long principal,
            @ForAll @IntRange(max = 1500) int first,
            @ForAll @IntRange(max = 1500) int second,
            @ForAll @IntRange(max = 1500) int third,
            @ForAll @IntRange(max = 2000) int rate,
            @ForAll DayCount count) {
        var from = START;
        var middle = from.plusDays(first);
        var to = middle.plusDays(second);
        var rates = steps(from, rate);
        rates.put(from.plusDays(third), rate + 100);
        var owed = steps(from, principal);
        long halves = Interest.of(owed, rates, count, from, middle).cents()
                + Interest.of(owed, rates, count, middle, to).cents();
        assertThat(halves - Interest.of(owed, rates, count, from, to).cents()).isBetween(-1L, 1L);
    }

    @Property
    void no_days_bear_no_interest_and_more_days_never_less(
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long principal,
            @ForAll @IntRange(max = 3000) int days,
            @ForAll @IntRange(max = 2000) int rate,
            @ForAll DayCount count) {
        var owed = steps(START, principal);
        var rates = steps(START, rate);
        assertThat(Interest.of(owed, rates, count, START, START).cents()).isZero();
        long less = Interest.of(owed, rates, count, START, START.plusDays(days)).cents();
        long more = Interest.of(owed, rates, count, START, START.plusDays(days + 1L))
                .cents();
        assertThat(more).isGreaterThanOrEqualTo(less);
    }

    @Property
    void days_add_up(
            @ForAll @IntRange(max = 4000) int first, @ForAll @IntRange(max = 4000) int second, @ForAll DayCount count) {
        var middle = START.plusDays(first);
        var to = middle.plusDays(second);
        assertThat(count.days(START, middle) + count.days(middle, to)).isEqualTo(count.days(START, to));
    }

    private static <T> NavigableMap<LocalDate, T> steps(LocalDate from, T value) {
        var steps = new TreeMap<LocalDate, T>();
        steps.put(from, value);
        return steps;
    }
}
