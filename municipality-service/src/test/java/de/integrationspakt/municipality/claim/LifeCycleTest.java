package de.integrationspakt.municipality.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.http.WrongState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair of status and action, written down a second time: where it leads, or a dot where it is refused. */
class LifeCycleTest {
    private static final String DOT = ".";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " ", ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            DRAFT     DRAFT DRAFT DRAFT SUBMITTED . . . . . WITHDRAWN . . . . . . . . .
            SUBMITTED . SUBMITTED . . QUERIED . ASSESSED . REJECTED WITHDRAWN . . . . . . . . .
            QUERIED   QUERIED QUERIED QUERIED . . SUBMITTED . . REJECTED WITHDRAWN . . . . . . . . .
            ASSESSED  . . . . QUERIED . ASSESSED APPROVED REJECTED WITHDRAWN . . . . . . . . .
            APPROVED  . . . . . . . . . . . RESERVED REFUSED . . . . . .
            RESERVED  . . . . . . . . . WITHDRAWN . . . REFUSED RESERVED PAID RESERVED RESERVED RESERVED
            PAID      . . . . . . . . . . . . . . . . . RESERVED PAID
            REJECTED  . . . . . . . . . . OBJECTED . . . . . . . .
            REFUSED   . . . . . . ASSESSED . REJECTED WITHDRAWN OBJECTED . . . . . . . .
            WITHDRAWN . . . . . . . . . . . . . WITHDRAWN WITHDRAWN PAID WITHDRAWN WITHDRAWN WITHDRAWN
            OBJECTED  . OBJECTED . . . . ASSESSED . REJECTED WITHDRAWN . . . . . . . . .
            """)
    void the_table_is_the_one_agreed(ArgumentsAccessor row) {
        var words = row.toList().stream()
                .filter(word -> word != null)
                .map(Object::toString)
                .toList();
        var from = ClaimStatus.valueOf(words.get(0));
        var actions = ClaimAction.values();
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
                        .isEqualTo(ClaimStatus.valueOf(leadsTo));
            }
        }
    }
}
