package de.integrationspakt.municipality.accommodation;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.municipality.accommodation.MonthlyCosts.MonthlyCost;
import de.integrationspakt.municipality.accommodation.Occupancies.Occupancy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccommodationCostsTest {
    private static final UUID ID = new UUID(0, 1);

    private static Accommodation open(String from, String to) {
        return new Accommodation(
                ID,
                new Ags("08116033"),
                new AccommodationContent(
                        "KH-01",
                        "Charlottenstraße",
                        null,
                        AccommodationKind.COLLECTIVE_HOME,
                        Tenure.RENTED,
                        40,
                        new BigDecimal("620.5"),
                        LocalDate.parse(from),
                        to == null ? null : LocalDate.parse(to)),
                1);
    }

    /** 3,000.00 from January, 3,100.00 from April, ended with November. */
    private static final List<MonthlyCost> RENT = List.of(
            new MonthlyCost(ID, RunningCost.RENT, new Month("2017-01"), 300_000),
            new MonthlyCost(ID, RunningCost.RENT, new Month("2017-04"), 310_000),
            new MonthlyCost(ID, RunningCost.RENT, new Month("2017-12"), 0));

    @ParameterizedTest(name = "open {0}..{1}, claimed {2}..{3}: {4}")
    @CsvSource(textBlock = """
            2016-03-01,            , 2017-01-01, 2017-03-31,  900000, 3
            2016-03-01,            , 2017-03-01, 2017-05-31,  920000, 3
            2016-03-01,            , 2017-11-01, 2017-12-31,  310000, 1
            2016-03-01,            , 2016-11-01, 2016-12-31,       0, 0
            2017-01-17,            , 2017-01-01, 2017-01-31,  145161, 1
            2016-03-01, 2017-02-14, 2017-01-01, 2017-06-30,  450000, 2
            2016-03-01,            , 2017-01-31, 2017-02-01,   20391, 2
            2018-01-01,            , 2017-01-01, 2017-12-31,       0, 0
            """)
    void cost_follows_its_validity_and_the_days_it_was_open(
            String opened, String closed, LocalDate from, LocalDate to, long cents, int months) {
        var costs = AccommodationCosts.of(open(opened, closed), RENT, from, to);
        assertThat(costs.stream().mapToLong(AccommodationCosts.Cost::cents).sum())
                .isEqualTo(cents);
        assertThat(costs.stream().mapToInt(AccommodationCosts.Cost::months).sum())
                .isEqualTo(months);
    }

    @Test
    void persons_are_the_average_of_the_months_that_were_reported() {
        assertThat(ProposeClaim.average(List.of())).isZero();
        assertThat(ProposeClaim.average(List.of(
                        new Occupancy(ID, new Month("2017-01"), 30, 40, null, 1),
                        new Occupancy(new UUID(0, 2), new Month("2017-01"), 10, 40, null, 1),
                        new Occupancy(ID, new Month("2017-02"), 35, 40, null, 1))))
                .as("(40 + 35) / 2, half up")
                .isEqualTo(38);
    }
}
