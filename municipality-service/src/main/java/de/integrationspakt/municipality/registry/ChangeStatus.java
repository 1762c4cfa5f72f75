package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.http.WrongState;
import java.util.Map;

/** The life of a territorial change; what is not in the table is not possible. */
public enum ChangeStatus {
    PROPOSED,
    APPROVED,
    REJECTED;

    /** What is done to a proposal. */
    enum Action {
        APPROVE,
        REJECT
    }

    private static final Map<ChangeStatus, Map<Action, ChangeStatus>> TABLE = Map.of(
            PROPOSED, Map.of(Action.APPROVE, APPROVED, Action.REJECT, REJECTED),
            APPROVED, Map.of(),
            REJECTED, Map.of());

    /** @throws WrongState if the action is not possible in this status */
    ChangeStatus after(Action action) {
        var next = TABLE.get(this).get(action);
        if (next == null) {
            throw new WrongState(this, PROPOSED);
        }
        return next;
    }
}
