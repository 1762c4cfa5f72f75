package de.integrationspakt.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,               0,               0.00
            5,               500,             5.00
            0.1,             10,              0.10
            70851.00,        7085100,         70851.00
            10498807.09,     1049880709,      10498807.09
            -5300000.00,     -530000000,      -5300000.00
            -0.05,           -5,              -0.05
            999999999999.99, 99999999999999,  999999999999.99
            """)
    void an_amount_is_read_and_written_to_the_cent(String read, long cents, String written) {
        assertThat(Money.parse(read)).isEqualTo(Money.ofCents(cents)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1.234", "1,50", "1e3", "+1", " 1", ".5", "5.", "NaN", "1000000000000.00", "--1", "1 000"})
    void what_is_no_amount_is_refused(String read) {
        assertThatThrownBy(() -> Money.parse(read)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void json_carries_a_decimal_string_and_the_currency() throws Exception {
        var written = json.writeValueAsString(Money.ofCents(7085100));
        assertThat(written).isEqualTo("{\"amount\":\"70851.00\",\"currency\":\"EUR\"}");
        assertThat(json.readValue(written, Money.class)).isEqualTo(Money.ofCents(7085100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\":\"1.00\",\"currency\":\"USD\"}",
                "{\"amount\":\"1.00\"}",
                "{\"currency\":\"EUR\"}",
                "{\"amount\":null,\"currency\":\"EUR\"}"
            })
    void json_of_another_currency_or_shape_is_refused(String text) {
        assertThatThrownBy(() -> json.readValue(text, Money.class)).isInstanceOf(Exception.class);
    }

    @Test
    void a_sum_beyond_the_range_is_refused_and_does_not_wrap_around() {
        assertThatThrownBy(() -> Money.ofCents(Long.MAX_VALUE).plus(Money.ofCents(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofCents(Long.MIN_VALUE).negate()).isInstanceOf(ArithmeticException.class);
    }
}
