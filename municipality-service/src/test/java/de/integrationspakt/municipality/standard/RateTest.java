package de.integrationspakt.municipality.standard;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.kernel.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
    /** The grant by hand: the least of rate × units (× groups), share × cost, and the gap; a flat sum looks at the gap alone. */
    @ParameterizedTest(name = "{0} {1} cents, {2} %, {3} units, {4} groups, cost {5}, others pay {6}: {7}")
    @CsvSource(textBlock = """
            PER_UNIT_AND_GROUP, 5000,  90, 100, 1,   6000.00,  500.00,  5000.00
            PER_UNIT_AND_GROUP, 5000,  90, 100, 2,  12000.00,  500.00, 10000.00
            PER_UNIT,           5000,  90, 100, 2,  12000.00,  500.00,  5000.00
            # the share of the cost is less: 90 % of 5,000.01 is 4,500.009; a part of a cent stays with the state
            PER_UNIT_AND_GROUP, 5000,  90, 100, 1,   5000.01,    0.00,  4500.00
            PER_UNIT_AND_GROUP, 5000,  90, 100, 1,   5000.12,    0.00,  4500.10
            PER_UNIT_AND_GROUP, 5000, 100, 100, 1,   4999.99,    0.00,  4999.99
            # the gap is less: what others pay is not paid twice
            PER_UNIT_AND_GROUP, 5000,  90, 100, 1,   6000.00, 1000.01,  4999.99
            FLAT,            1000000,   1,   0, 1,  20000.00,    0.00, 10000.00
            FLAT,            1000000, 100,   0, 3,  10500.50,  500.51,  9999.99
            # nothing is left
            PER_UNIT,           5000,  90, 100, 1,   1000.00, 1000.00,     0.00
            PER_UNIT,           5000,  90,   0, 1,   1000.00,    0.00,     0.00
            PER_UNIT,           5000,  90, 100, 1,   1000.00, 1000.01,    -0.01
            # as large as numbers get
            PER_UNIT_AND_GROUP, 1000000000, 100, 10000, 100, 100000000.00, 0.00, 100000000.00
            """)
    void the_grant_is_right_to_the_cent(
            RateKind kind, long cents, int share, int units, int groups, String cost, String financing, String grant) {
        assertThat(new Rate(kind, cents, share).grant(units, groups, Money.parse(cost), Money.parse(financing)))
                .isEqualTo(Money.parse(grant));
    }
}
