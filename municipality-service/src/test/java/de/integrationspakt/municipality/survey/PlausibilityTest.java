package de.integrationspakt.municipality.survey;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.municipality.survey.Plausibility.Limits;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {
    private static final Limits LIMITS = new Limits(2015, 50, 20, 50, 1);

    @ParameterizedTest(name = "{0}+{1}, last year {2}, {3} inhabitants: {4}")
    @CsvSource(textBlock = """
            40,   0, 29,  5000,
            29,   0, 40,  5000,
            26,   0, 50,  4000,
            150,  0, 100, 5000,
            151,  0, 100, 5000, CHANGED_MUCH
            49,   0, 100, 5000, CHANGED_MUCH
            21,   0, 1,   5000,
            22,   0, 1,   5000, CHANGED_MUCH
            0,    0, 3,   5000, NOW_NONE
            0,    0, 0,   5000,
            40,   0, ,    5000,
            250,  0, ,    5000,
            251,  0, ,    5000, MANY_FOR_POPULATION
            10,  11, ,    5000, MORE_FAMILY_THAN_COHORT
            0,  400, 100, 5000, CHANGED_MUCH MANY_FOR_POPULATION MORE_FAMILY_THAN_COHORT
            5,    0, ,    0,
            """)
    void a_count_is_strange_above_the_limits_and_never_by_rising_or_falling_alone(
            int cohort, int family, Integer lastYear, int population, String oddities) {
        var expected = oddities == null
                ? List.<String>of()
                : Arrays.stream(oddities.split(" ")).toList();
        assertThat(Plausibility.findings(new Count(cohort, family), Optional.ofNullable(lastYear), population, LIMITS))
                .extracting(finding -> finding.oddity().name())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"15,", "14, 14", "4, 14", "3, 3", "0, 3", "-1, -1", "-200, -1"})
    void the_last_step_reached_is_reminded_of(long daysLeft, Integer step) {
        assertThat(new ReminderSteps(List.of(14, 3, -1)).due(daysLeft)).isEqualTo(Optional.ofNullable(step));
    }
}
