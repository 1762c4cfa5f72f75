package de.integrationspakt.municipality.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.http.Invalid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriterionTest {
    @ParameterizedTest(name = "{0} {1}..{2} {3}: {4} {5} {6} -> {7}")
    @CsvSource(nullValues = "-", textBlock = """
            AT_LEAST, 100, -,  -,  100,   -, -,     MET
            AT_LEAST, 100, -,  -,  99.99, -, -,     NOT_MET
            AT_LEAST, 100, -,  -,  -,     -, true,  NOT_MET
            AT_MOST,  -,   25, -,  25,    -, -,     MET
            AT_MOST,  -,   25, -,  25.01, -, -,     NOT_MET
            RANGE,    8,   20, -,  8,     -, -,     MET
            RANGE,    8,   20, -,  20,    -, -,     MET
            RANGE,    8,   20, -,  7.99,  -, -,     NOT_MET
            RANGE,    8,   20, -,  20.01, -, -,     NOT_MET
            ONE_OF,   -,   -,  AB, -,     AB, -,    MET
            ONE_OF,   -,   -,  AB, -,     A,  -,    NOT_MET
            YES,      -,   -,  -,  -,     -, true,  MET
            YES,      -,   -,  -,  -,     -, false, NOT_MET
            """)
    void each_kind_is_measured_at_its_edges(
            CriterionKind kind,
            Integer least,
            Integer most,
            String choices,
            BigDecimal number,
            String choice,
            Boolean yes,
            Outcome outcome) {
        var mandatory = AStandard.criterion("C", kind, least, most, choices, false);
        assertThat(mandatory.outcome(new Answer("C", number, choice, yes, null)))
                .isEqualTo(outcome);
        assertThat(mandatory.outcome(new Answer("C", number, choice, yes, "because")))
                .as("a reason does not help where it is mandatory")
                .isEqualTo(outcome);
        assertThat(AStandard.criterion("C", kind, least, most, choices, true)
                        .outcome(new Answer("C", number, choice, yes, "because")))
                .as("a reason makes it a deviation where one is allowed")
                .isEqualTo(outcome == Outcome.MET ? Outcome.MET : Outcome.DEVIATION);
    }

    @Test
    void no_answer_meets_nothing() {
        assertThat(AStandard.criterion("C", CriterionKind.YES, null, null, null, true)
                        .outcome(null))
                .isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest(name = "{0} {1}..{2} {3}")
    @CsvSource(nullValues = "-", textBlock = """
            AT_LEAST, -,  -,  -
            AT_LEAST, 1,  2,  -
            AT_MOST,  1,  -,  -
            RANGE,    1,  -,  -
            RANGE,    2,  1,  -
            ONE_OF,   -,  -,  -
            ONE_OF,   1,  -,  AB
            YES,      1,  -,  -
            """)
    void a_standard_with_values_of_another_kind_is_refused(
            CriterionKind kind, Integer least, Integer most, String choices) {
        var criterion = AStandard.criterion("C", kind, least, most, choices, true);
        assertThatThrownBy(() -> new StandardContent(
                                LocalDate.of(2030, 1, 1), List.of(criterion), new Rate(RateKind.FLAT, 1, 100), "r")
                        .require())
                .isInstanceOf(Invalid.class);
    }
}
