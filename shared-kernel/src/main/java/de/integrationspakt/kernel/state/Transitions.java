package de.integrationspakt.kernel.state;

import de.integrationspakt.kernel.http.WrongState;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * The life of something as a table of states and actions, readable at a glance:
 *
 * <pre>{@code
 * static final Transitions<ClaimStatus, ClaimAction> TABLE = new Transitions<>(ClaimStatus.class, ClaimAction.class)
 *         .from(DRAFT).on(EDIT, DRAFT).on(SUBMIT, SUBMITTED)
 *         .from(SUBMITTED).on(QUERY, QUERIED);
 * }</pre>
 *
 * What is not in the table is not possible.
 */
public final class Transitions<S extends Enum<S>, A extends Enum<A>> {
    private final Class<S> states;
    private final Class<A> actions;
    private final Map<S, Map<A, S>> table;
    private S from;

    public Transitions(Class<S> states, Class<A> actions) {
        this.states = states;
        this.actions = actions;
        this.table = new EnumMap<>(states);
    }

    /** The rows that follow begin in this state. */
    public Transitions<S, A> from(S state) {
        from = state;
        return this;
    }

    /** The action is possible, and leads there. */
    public Transitions<S, A> on(A action, S next) {
        table.computeIfAbsent(from, state -> new EnumMap<>(actions)).put(action, next);
        return this;
    }

    /**
     * Where the action leads.
     *
     * @throws WrongState if it is not possible in this state; it names those in which it is
     */
    public S next(S state, A action) {
        var next = allowed(state).get(action);
        if (next == null) {
            throw new WrongState(state, allowing(action));
        }
        return next;
    }

    /** Every action that is possible in this state, with where it leads. */
    public Map<A, S> allowed(S state) {
        return table.getOrDefault(state, Map.of());
    }

    private Object[] allowing(A action) {
        return Arrays.stream(states.getEnumConstants())
                .filter(state -> allowed(state).containsKey(action))
                .toArray();
    }
}
