package de.integrationspakt.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BerlinTest {
    @ParameterizedTest
    @CsvSource({
        "2017-10-15T21:59:59Z, 2017-10-15",
        "2017-10-15T22:00:00Z, 2017-10-16",
        "2017-12-31T22:59:59Z, 2017-12-31",
        "2017-12-31T23:00:00Z, 2018-01-01",
        "2018-03-25T21:59:59Z, 2018-03-25"
    })
    void a_day_begins_and_ends_at_midnight_in_berlin(Instant now, LocalDate day) {
        assertThat(Berlin.today(Clock.fixed(now, ZoneOffset.UTC))).isEqualTo(day);
        assertThat(now).isBefore(Berlin.endOf(day)).isAfterOrEqualTo(Berlin.endOf(day.minusDays(1)));
    }
}
