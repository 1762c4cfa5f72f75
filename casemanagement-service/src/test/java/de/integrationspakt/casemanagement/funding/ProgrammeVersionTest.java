package de.integrationspakt.casemanagement.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.kernel.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeVersionTest {
    private static final ProgrammeVersion VERSION = new ProgrammeVersion(
            "IM",
            1,
            Set.of(),
            25,
            null,
            24,
            List.of(
                    new Rate("DEGREE", LocalDate.of(2017, 1, 1), 6_400_000),
                    new Rate("VOCATIONAL", LocalDate.of(2017, 1, 1), 5_100_000),
                    new Rate("ANY", LocalDate.of(2023, 1, 1), 6_000_000),
                    new Rate("DEGREE", LocalDate.of(2023, 1, 1), 6_600_000)));

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource(textBlock = """
                    DEGREE,     2016-12-31, none
                    DEGREE,     2017-01-01, 64000.00
                    VOCATIONAL, 2017-01-01, 51000.00
                    VOCATIONAL, 2022-12-31, 51000.00
                    VOCATIONAL, 2023-01-01, 60000.00
                    DEGREE,     2023-01-01, 66000.00
                    """)
    void the_newest_rate_of_the_first_day_applies_and_its_own_outranks_one_for_all(
            Qualification qualification, LocalDate start, String rate) {
        assertThat(VERSION.rate(qualification, start).map(Money::toString).orElse("none"))
                .isEqualTo(rate);
    }
}
