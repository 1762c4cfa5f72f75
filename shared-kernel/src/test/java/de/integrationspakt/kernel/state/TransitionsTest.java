package de.integrationspakt.kernel.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.http.WrongState;
import org.junit.jupiter.api.Test;

class TransitionsTest {
    private enum State {
        SHUT,
        OPEN,
        LOCKED
    }

    private enum Action {
        PUSH,
        PULL,
        TURN
    }

    private static final Transitions<State, Action> DOOR = new Transitions<>(State.class, Action.class)
            .from(State.SHUT)
            .on(Action.PUSH, State.OPEN)
            .on(Action.TURN, State.LOCKED)
            .from(State.OPEN)
            .on(Action.PULL, State.SHUT);

    @Test
    void an_action_leads_where_the_table_says() {
        assertThat(DOOR.next(State.SHUT, Action.PUSH)).isEqualTo(State.OPEN);
        assertThat(DOOR.next(State.OPEN, Action.PULL)).isEqualTo(State.SHUT);
    }

    @Test
    void what_is_not_in_the_table_is_refused_with_the_states_that_allow_it() {
        assertThatThrownBy(() -> DOOR.next(State.LOCKED, Action.PUSH))
                .isInstanceOf(WrongState.class)
                .hasMessageContaining("LOCKED, SHUT");
    }

    @Test
    void a_state_without_a_row_allows_nothing() {
        assertThat(DOOR.allowed(State.LOCKED)).isEmpty();
    }
}
