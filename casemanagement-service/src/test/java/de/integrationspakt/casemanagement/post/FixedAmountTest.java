package de.integrationspakt.casemanagement.post;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.casemanagement.manager.Fte;
import de.integrationspakt.kernel.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixedAmountTest {
    @ParameterizedTest(name = "{0} a year, {1} FTE, {2} months: {3}")
    @CsvSource(textBlock = """
                    64000.00, 1.00, 12,  64000.00
                    64000.00, 0.50, 12,  32000.00
                    64000.00, 1.00, 24, 128000.00
                    51000.00, 1.00, 12,  51000.00
                    51000.00, 0.25, 12,  12750.00
                    60000.00, 0.75,  6,  22500.00
                    64000.00, 0.25,  1,   1333.33
                    64000.00, 0.50,  1,   2666.67
                    51000.00, 0.33,  7,   9817.50
                    64000.00, 0.99, 11,  58080.00
                    64000.00, 0.31,  5,   8266.67
                       10.06, 0.25,  6,      1.26
                       10.02, 0.25,  6,      1.25
                    """)
    void the_fixed_amount_falls_in_proportion_and_is_rounded_once_half_up(
            String rate, String fte, int months, String amount) {
        assertThat(FixedAmount.of(Money.parse(rate), Fte.parse(fte), months)).hasToString(amount);
    }
}
