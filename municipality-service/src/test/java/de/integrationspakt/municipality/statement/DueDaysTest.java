package de.integrationspakt.municipality.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When statements are due. */
class DueDaysTest {
    private static final Terms TERMS =
            new SmallRyeConfigBuilder().withMapping(Terms.class).build().getConfigMapping(Terms.class);

    @ParameterizedTest(name = "{0} statement about a period to {1}: {2}")
    @CsvSource(textBlock = """
            FINAL,   2018-12-31, 2019-03-31
            FINAL,   2018-06-30, 2018-09-30
            FINAL,   2018-11-30, 2019-02-28
            FINAL,   2019-11-30, 2020-02-29
            FINAL,   2018-02-28, 2018-05-31
            FINAL,   2018-07-15, 2018-10-15
            INTERIM, 2018-12-31, 2019-04-30
            """)
    void months_after_the_last_day(StatementKind kind, LocalDate last, LocalDate due) {
        assertThat(TERMS.due(kind, last)).isEqualTo(due);
    }
}
