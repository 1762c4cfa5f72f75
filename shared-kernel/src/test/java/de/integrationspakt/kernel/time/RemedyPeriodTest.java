package de.integrationspakt.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemedyPeriodTest {

    @ParameterizedTest(name = "posted on {0} counts as received on {1}: {2}")
    @CsvSource(textBlock = """
            2017-12-01, 2017-12-04, the third day
            2017-12-22, 2017-12-25, the third day also on a holiday
            2024-12-31, 2025-01-03, posted under the old law
            2025-01-02, 2025-01-07, the fourth day is Epiphany and moves on
            2025-03-03, 2025-03-07, the fourth day
            2025-03-04, 2025-03-10, the fourth day is a Saturday
            """)
    void what_was_posted_counts_as_received(LocalDate posted, LocalDate received, String why) {
        assertThat(RemedyPeriod.deemedReceived(posted)).as(why).isEqualTo(received);
    }

    @ParameterizedTest(name = "received on {0}, {1} months: until {2}: {3}")
    @CsvSource(textBlock = """
            2017-12-04, 1, 2018-01-04, an ordinary day
            2017-12-06, 1, 2018-01-08, Epiphany is a holiday in Baden-Württemberg and a Saturday
            2018-01-31, 1, 2018-02-28, a month without that day ends on its last
            2018-03-01, 1, 2018-04-03, Easter Sunday and Monday
            2017-09-30, 1, 2017-10-30, an ordinary Monday
            2017-10-01, 1, 2017-11-02, All Saints' Day
            2020-01-29, 1, 2020-03-02, 29 February of a leap year was a Saturday
            2018-01-04, 12, 2019-01-04, a year
            """)
    void the_remedy_ends_on_a_working_day(LocalDate received, int months, LocalDate last, String why) {
        assertThat(RemedyPeriod.lastDay(received, months)).as(why).isEqualTo(last);
    }
}
