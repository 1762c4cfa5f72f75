package de.integrationspakt.budget.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstalmentPlanTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # of what  | cents     | due days                | instalments
                    FLAT_RATE  | 20272315  | 12-10                   | 2017-12-10 20272315
                    POST       | 6400000   | 03-10,06-10,09-10,12-10 | 2017-03-10 1600000, 2017-06-10 1600000, 2017-09-10 1600000, 2017-12-10 1600000
                    POST       | 10        | 03-10,06-10,09-10,12-10 | 2017-03-10 2, 2017-06-10 3, 2017-09-10 2, 2017-12-10 3
                    POST       | 2         | 03-10,06-10,09-10,12-10 | 2017-06-10 1, 2017-12-10 1
                    POST       | 6400000   |                         | 2017-01-01 6400000
                    CLAIM      | 450050    | 12-10                   | 2017-01-01 450050
                    MEASURE    | 450050    | 12-10                   | 2017-01-01 450050
                    MANUAL     | 450050    | 12-10                   | 2017-01-01 450050
                    """)
    void shares_and_posts_are_due_on_the_days_of_the_version_all_else_at_once(
            FundingKind kind, long cents, String days, String instalments) {
        var planned = InstalmentPlan.of(kind, cents, 2017, days(days)).stream()
                .map(instalment -> instalment.dueOn() + " " + instalment.amountCents())
                .collect(Collectors.joining(", "));
        assertThat(planned).isEqualTo(instalments);
    }

    private static List<MonthDay> days(String days) {
        if (days == null) return List.of();
        return Arrays.stream(days.split(","))
                .map(day -> MonthDay.parse("--" + day))
                .toList();
    }

    @Property
    void instalments_add_up_to_the_cent_and_differ_by_one_at_most(
            @ForAll @LongRange(min = 1, max = 9_000_000_000_000_000L) long cents,
            @ForAll @IntRange(min = 1, max = 12) int days) {
        var dueDays = IntStream.rangeClosed(1, days)
                .mapToObj(month -> MonthDay.of(month, 10))
                .toList();
        var plan = InstalmentPlan.of(FundingKind.POST, cents, 2017, dueDays);
        assertThat(plan.stream().mapToLong(InstalmentPlan.Planned::amountCents).sum())
                .isEqualTo(cents);
        assertThat(plan).allSatisfy(instalment -> {
            assertThat(instalment.amountCents()).isPositive();
            assertThat(instalment.amountCents()).isBetween(cents / days, cents / days + 1);
        });
        assertThat(plan.stream().map(InstalmentPlan.Planned::dueOn).toList()).isSortedAccordingTo(LocalDate::compareTo);
        assertThat(plan.stream().map(InstalmentPlan.Planned::number).toList())
                .isEqualTo(IntStream.rangeClosed(1, plan.size()).boxed().toList());
    }
}
