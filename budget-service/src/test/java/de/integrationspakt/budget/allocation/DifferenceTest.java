package de.integrationspakt.budget.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.budget.ledger.Balances;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    # change | available | receivable | what moves
                      100    | 0         | 0          | POT>SHARE 100
                      100    | 0         | -30        | POT>RECEIVABLE 30, POT>SHARE 70
                      100    | 0         | -130       | POT>RECEIVABLE 100
                      -100   | 200       | 0          | SHARE>POT 100
                      -100   | 60        | 0          | SHARE>POT 60, RECEIVABLE>POT 40
                      -100   | 0         | -10        | RECEIVABLE>POT 100
                      0      | 50        | 0          | -
                    """)
    void a_supplement_settles_what_is_owed_first_and_a_claw_back_takes_what_is_left(
            long cents, long shareCents, long receivableCents, String moves) {
        var transfers = new Difference("IM-2017", "08116033", cents)
                .transfers(new Balances(shareCents, 0, 500, receivableCents), "run", LocalDate.of(2017, 11, 20));
        assertThat(transfers.stream()
                        .map(transfer ->
                                transfer.from().kind() + ">" + transfer.to().kind() + " " + transfer.amountCents())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(moves == null ? "" : moves);
    }
}
