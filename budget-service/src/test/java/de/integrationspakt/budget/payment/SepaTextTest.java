package de.integrationspakt.budget.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SepaTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hirschberg an der Bergstraße | Hirschberg an der Bergstrasse
                    Große Kreisstadt Überlingen  | Grosse Kreisstadt Ueberlingen
                    Lahr/Schwarzwald             | Lahr/Schwarzwald
                    Café & Crêpe                 | Cafe + Crepe
                    <b>"x";=1                    | .b..x...1
                    """)
    void a_text_is_written_in_the_characters_every_bank_takes(String text, String written) {
        assertThat(SepaText.of(text, 70)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"ä, 1", "abc def, 4"})
    void a_text_is_never_longer_than_allowed(String text, int most) {
        assertThat(SepaText.of(text, most)).hasSizeLessThanOrEqualTo(most);
    }
}
