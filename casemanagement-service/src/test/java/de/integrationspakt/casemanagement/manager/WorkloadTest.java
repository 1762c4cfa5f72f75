package de.integrationspakt.casemanagement.manager;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.kernel.key.Holder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkloadTest {
    @ParameterizedTest(name = "{0}: at most {1} on {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    0.50 2017-01-01 2017-12-31                                                       | 0.50 | 2017-01-01
                    0.50 2017-01-01 2017-12-31, 0.50 2018-01-01 2018-12-31                           | 0.50 | 2017-01-01
                    0.50 2017-01-01 2017-12-31, 0.50 2017-12-31 2018-12-31                           | 1.00 | 2017-12-31
                    0.75 2017-01-01 2017-12-31, 0.50 2017-06-01 2017-06-30                           | 1.25 | 2017-06-01
                    0.25 2017-01-01 2017-03-31, 0.50 2017-02-01 2017-05-31, 0.50 2017-04-01 2017-04-30 | 1.00 | 2017-04-01
                    """)
    void the_peak_is_the_earliest_of_the_fullest_days(String works, String fte, LocalDate day) {
        var workload = new Workload(
                Arrays.stream(works.split(", ")).map(WorkloadTest::working).toList());
        assertThat(workload.peak()).isEqualTo(new Workload.Peak(day, Fte.parse(fte)));
    }

    private static Working working(String text) {
        var parts = text.strip().split(" ");
        return new Working(
                UUID.randomUUID(),
                new Holder("08116033"),
                Fte.parse(parts[0]),
                LocalDate.parse(parts[1]),
                LocalDate.parse(parts[2]));
    }
}
