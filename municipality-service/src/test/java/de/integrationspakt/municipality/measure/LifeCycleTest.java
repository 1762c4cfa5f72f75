package de.integrationspakt.municipality.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.http.WrongState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every pair of status and action, written down a second time: where it leads, or a dot where it is refused. First what
 * applicants and officers do, from EDIT to SETTLE, then what budget tells.
 */
class LifeCycleTest {
    private static final String DOT = ".";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " ", ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            DRAFT     DRAFT SUBMITTED . . DRAFT . . . . WITHDRAWN . . . . . . . . . . . . . .
            SUBMITTED . . QUERIED . SUBMITTED SUBMITTED ASSESSED . REJECTED WITHDRAWN . . . . . . . . . . . . . .
            QUERIED   QUERIED . . SUBMITTED QUERIED QUERIED . . REJECTED WITHDRAWN . . . . . . . . . . . . . .
            ASSESSED  . . QUERIED . ASSESSED ASSESSED ASSESSED APPROVED REJECTED WITHDRAWN . . . . . . . . . . . . . .
            APPROVED  . . . . . . . . . . . . . . . . GRANTED REFUSED . . . . . .
            GRANTED   . . . . . . . . . . CANCELLED GRANTED GRANTED GRANTED COMPLETED COMPLETED . . REFUSED GRANTED GRANTED GRANTED GRANTED GRANTED
            COMPLETED . . . . . . . . . . . . . COMPLETED . COMPLETED . . COMPLETED COMPLETED COMPLETED COMPLETED COMPLETED COMPLETED
            REJECTED  . . . . . . . . . . . . . . . . . . . . . . . .
            REFUSED   . . . . . . ASSESSED . REJECTED WITHDRAWN . . . . . . . . . . . . . .
            WITHDRAWN . . . . . . . . . . . . . . . . . . . . . . . .
            CANCELLED . . . . . . . . . . . . . . . CANCELLED . . CANCELLED CANCELLED CANCELLED CANCELLED CANCELLED CANCELLED
            """)
    void the_table_is_the_one_agreed(ArgumentsAccessor row) {
        var words = row.toList().stream()
                .filter(word -> word != null)
                .map(Object::toString)
                .toList();
        var from = MeasureStatus.valueOf(words.get(0));
        var actions = MeasureAction.values();
        assertThat(words).hasSize(actions.length + 1);
        for (int i = 0; i < actions.length; i++) {
            var action = actions[i];
            var leadsTo = words.get(i + 1);
            if (leadsTo.equals(DOT)) {
                assertThatThrownBy(() -> LifeCycle.next(from, action))
                        .as("%s in %s", action, from)
                        .isInstanceOf(WrongState.class);
            } else {
                assertThat(LifeCycle.next(from, action))
                        .as("%s in %s", action, from)
                        .isEqualTo(MeasureStatus.valueOf(leadsTo));
            }
        }
    }
}
