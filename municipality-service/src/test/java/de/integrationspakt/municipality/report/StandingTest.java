package de.integrationspakt.municipality.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    @ParameterizedTest(name = "{0} among 1, 2, 3: {1}")
    @CsvSource({
        "0.9, BELOW_LOWER_QUARTILE",
        "1, BELOW_MEDIAN",
        "2, ABOVE_MEDIAN",
        "3, ABOVE_MEDIAN",
        "3.1, ABOVE_UPPER_QUARTILE"
    })
    void a_figure_stands_where_the_quartiles_put_it(BigDecimal value, Standing standing) {
        assertThat(Standing.of(value, new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("3")))
                .isEqualTo(standing);
    }
}
