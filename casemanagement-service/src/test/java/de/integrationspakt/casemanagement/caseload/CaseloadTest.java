package de.integrationspakt.casemanagement.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.casemanagement.funding.Thresholds;
import de.integrationspakt.casemanagement.manager.Fte;
import de.integrationspakt.kernel.key.Holder;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseloadTest {
    private static final Optional<Thresholds> LIMITS = Optional.of(new Thresholds(80, 110));

    @ParameterizedTest(name = "{0} persons, {1} FTE: {2}, {3}")
    @CsvSource(nullValues = "-", textBlock = """
                    80,  1.00, 80.00,  OK
                    81,  1.00, 81.00,  HIGH
                    110, 1.00, 110.00, HIGH
                    111, 1.00, 111.00, ALARM
                    20,  0.25, 80.00,  OK
                    41,  0.50, 82.00,  HIGH
                    268, 3.50, 76.57,  OK
                    60,  0.75, 80.00,  OK
                    0,   0.25, 0.00,   OK
                    0,   0.00, -,      OK
                    1,   0.00, -,      ALARM
                    -,   1.00, -,      -
                    """)
    void the_load_is_weighted_by_working_time(Long persons, String fte, String perFte, Level level) {
        var load = new Caseload(new Holder("08116033"), "Kirchheim unter Teck", Fte.parse(fte), persons);
        assertThat(load.personsPerFte().map(Object::toString).orElse(null)).isEqualTo(perFte);
        assertThat(load.level(LIMITS).orElse(null)).isEqualTo(level);
    }

    @ParameterizedTest(name = "{0} persons, {1} FTE are shown to others as {2}")
    @CsvSource(
            nullValues = "-",
            value = {"0, 0.00, -", "2, 0.00, -", "2, 0.25, -", "3, 0.25, 3", "-, 0.25, -"})
    void below_three_persons_others_see_neither_persons_nor_ratio_nor_level(Long persons, String fte, Long shown) {
        var load = new Caseload(new Holder("08116033"), null, Fte.parse(fte), persons).suppressed();
        assertThat(load.persons()).isEqualTo(shown);
        if (shown == null) {
            assertThat(load.personsPerFte()).isEmpty();
            assertThat(load.level(LIMITS)).isEmpty();
        }
    }
}
