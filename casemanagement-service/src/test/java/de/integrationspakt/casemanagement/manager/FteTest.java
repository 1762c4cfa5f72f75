package de.integrationspakt.casemanagement.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FteTest {
    @ParameterizedTest
    @CsvSource({"0.50, 0.50", "0.5, 0.50", "1, 1.00", "0.25, 0.25", "12.75, 12.75"})
    void a_decimal_with_at_most_two_places_is_exact(String text, String written) {
        assertThat(Fte.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.505", "-0.50", "+1", "1e0", " 1", "0,50", ".5", "½", "123456"})
    void anything_else_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Fte.parse(text));
    }
}
