package de.integrationspakt.municipality.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.http.Invalid;
import java.time.YearMonth;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
    private static TreeMap<YearMonth, Numbers> months(Numbers... numbers) {
        var months = new TreeMap<YearMonth, Numbers>();
        for (int i = 0; i < numbers.length; i++) {
            months.put(YearMonth.of(2027, i + 1), numbers[i]);
        }
        return months;
    }

    /** March: 14 began, 2 left; April as given. */
    @ParameterizedTest(name = "started {0}, finished {1}, dropped out {2}, reached {3}, moved on {4}: {5}")
    @CsvSource(nullValues = "-", textBlock = """
            4, 0,  0, 0,  0,  16
            5, 0,  0, 0,  0,  -
            0, 12, 0, 12, 12, 0
            0, 12, 1, 0,  0,  -
            0, 13, 0, 0,  0,  -
            0, 10, 2, 10, 0,  0
            0, 10, 0, 11, 0,  -
            0, 10, 0, 0,  11, -
            """)
    void numbers_add_up_or_are_refused(int started, int finished, int dropped, int reached, int moved, Integer now) {
        var months =
                months(new Numbers(16, 14, 0, 2, 0, 0), new Numbers(0, started, finished, dropped, reached, moved));
        if (now == null) {
            assertThatThrownBy(() -> Tally.of(months, 16)).isInstanceOf(Invalid.class);
        } else {
            assertThat(Tally.of(months, 16).total().takePart()).isEqualTo(now);
        }
    }

    @Test
    void a_month_that_is_right_in_the_end_may_be_wrong_in_between() {
        assertThatThrownBy(() -> Tally.of(months(new Numbers(0, 0, 3, 0, 0, 0), new Numbers(0, 3, 0, 0, 0, 0)), 16))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void numbers_below_three_are_kept_from_outside() {
        assertThat(new Numbers(16, 14, 10, 4, 7, 3).mayBeShown()).isTrue();
        assertThat(new Numbers(16, 14, 10, 2, 7, 3).mayBeShown()).as("two left").isFalse();
        assertThat(new Numbers(16, 14, 10, 3, 7, 3).mayBeShown())
                .as("one takes part")
                .isFalse();
        assertThat(new Numbers(16, 14, 10, 4, 9, 3).mayBeShown())
                .as("one of those who finished failed")
                .isFalse();
        assertThat(Suppression.freePlaces(16, 0)).isEqualTo(16);
        assertThat(Suppression.freePlaces(16, 1)).isEqualTo(13);
        assertThat(Suppression.freePlaces(16, 3)).isEqualTo(13);
        assertThat(Suppression.freePlaces(2, 1)).isZero();
    }
}
