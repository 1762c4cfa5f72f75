package de.integrationspakt.municipality.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.http.WrongState;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair of status and action, written down a second time: where it leads, or a dot where it is refused. */
class StatementLifeTest {
    private static final List<StatementAction> ACTIONS = List.of(StatementAction.values());

    /** MOVE WRITE SUBMIT QUERY CHECK CHECK_AND_HEAR ANSWER_HEARING ACCEPT ACCEPT_AND_RECOVER MONEY_CAME_BACK ALL_CAME_BACK DROP */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            OPEN       | OPEN OPEN SUBMITTED . . . . . . . . DROPPED
            SUBMITTED  | . . . QUERIED CHECKED HEARING . . . . . .
            QUERIED    | QUERIED QUERIED SUBMITTED . . . . . . . . .
            HEARING    | . . . QUERIED CHECKED HEARING CHECKED . RECOVERING . . .
            CHECKED    | . . . QUERIED CHECKED HEARING . ACCEPTED RECOVERING . . .
            ACCEPTED   | . . . . . . . . . . . .
            RECOVERING | . . . . . . . . . RECOVERING SETTLED .
            SETTLED    | . . . . . . . . . . . .
            DROPPED    | . . . . . . . . . . . .
            """)
    void the_table_is_the_one_agreed(StatementStatus from, String row) {
        var leadsTo = row.split(" ");
        assertThat(leadsTo).hasSameSizeAs(ACTIONS);
        for (int i = 0; i < leadsTo.length; i++) {
            var action = ACTIONS.get(i);
            if (leadsTo[i].equals(".")) {
                assertThatThrownBy(() -> StatementLife.TABLE.next(from, action))
                        .as("%s in %s", action, from)
                        .isInstanceOf(WrongState.class);
            } else {
                assertThat(StatementLife.TABLE.next(from, action))
                        .as("%s in %s", action, from)
                        .isEqualTo(StatementStatus.valueOf(leadsTo[i]));
            }
        }
    }
}
