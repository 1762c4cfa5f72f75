package de.integrationspakt.municipality.measure;

import static de.integrationspakt.municipality.measure.MeasureAction.ANSWER;
import static de.integrationspakt.municipality.measure.MeasureAction.APPROVE;
import static de.integrationspakt.municipality.measure.MeasureAction.ASK_EARLY_START;
import static de.integrationspakt.municipality.measure.MeasureAction.ASSESS;
import static de.integrationspakt.municipality.measure.MeasureAction.CANCEL;
import static de.integrationspakt.municipality.measure.MeasureAction.COMPLETE;
import static de.integrationspakt.municipality.measure.MeasureAction.DECIDE_AMENDMENT;
import static de.integrationspakt.municipality.measure.MeasureAction.DECIDE_EARLY_START;
import static de.integrationspakt.municipality.measure.MeasureAction.EDIT;
import static de.integrationspakt.municipality.measure.MeasureAction.FUNDS_PAID;
import static de.integrationspakt.municipality.measure.MeasureAction.FUNDS_PAID_IN_PART;
import static de.integrationspakt.municipality.measure.MeasureAction.FUNDS_RECOVERED;
import static de.integrationspakt.municipality.measure.MeasureAction.FUNDS_REFUSED;
import static de.integrationspakt.municipality.measure.MeasureAction.FUNDS_RELEASED;
import static de.integrationspakt.municipality.measure.MeasureAction.FUNDS_RELEASED_IN_PART;
import static de.integrationspakt.municipality.measure.MeasureAction.FUNDS_RESERVED;
import static de.integrationspakt.municipality.measure.MeasureAction.FUNDS_RETURNED;
import static de.integrationspakt.municipality.measure.MeasureAction.PROPOSE_AMENDMENT;
import static de.integrationspakt.municipality.measure.MeasureAction.QUERY;
import static de.integrationspakt.municipality.measure.MeasureAction.REJECT;
import static de.integrationspakt.municipality.measure.MeasureAction.REPORT;
import static de.integrationspakt.municipality.measure.MeasureAction.SETTLE;
import static de.integrationspakt.municipality.measure.MeasureAction.SUBMIT;
import static de.integrationspakt.municipality.measure.MeasureAction.WITHDRAW;
import static de.integrationspakt.municipality.measure.MeasureStatus.APPROVED;
import static de.integrationspakt.municipality.measure.MeasureStatus.ASSESSED;
import static de.integrationspakt.municipality.measure.MeasureStatus.CANCELLED;
import static de.integrationspakt.municipality.measure.MeasureStatus.COMPLETED;
import static de.integrationspakt.municipality.measure.MeasureStatus.DRAFT;
import static de.integrationspakt.municipality.measure.MeasureStatus.GRANTED;
import static de.integrationspakt.municipality.measure.MeasureStatus.QUERIED;
import static de.integrationspakt.municipality.measure.MeasureStatus.REFUSED;
import static de.integrationspakt.municipality.measure.MeasureStatus.REJECTED;
import static de.integrationspakt.municipality.measure.MeasureStatus.SUBMITTED;
import static de.integrationspakt.municipality.measure.MeasureStatus.WITHDRAWN;

import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.state.Transitions;
import java.util.List;

/**
 * The life of a measure. What is not in the table is not possible.
 *
 * <p>An approved measure cannot be given up while budget is being asked: its answer takes a moment. A cancelled one may
 * still be paid, if the payment was on its way; its money then comes back by the statement of use.
 */
final class LifeCycle {
    // @formatter:off
    private static final Transitions<MeasureStatus, MeasureAction> TABLE = new Transitions<>(
                    MeasureStatus.class, MeasureAction.class)
            .from(DRAFT)
            .on(EDIT, DRAFT)
            .on(SUBMIT, SUBMITTED)
            .on(ASK_EARLY_START, DRAFT)
            .on(WITHDRAW, WITHDRAWN)
            .from(SUBMITTED)
            .on(QUERY, QUERIED)
            .on(ASK_EARLY_START, SUBMITTED)
            .on(DECIDE_EARLY_START, SUBMITTED)
            .on(ASSESS, ASSESSED)
            .on(REJECT, REJECTED)
            .on(WITHDRAW, WITHDRAWN)
            .from(QUERIED)
            .on(EDIT, QUERIED)
            .on(ANSWER, SUBMITTED)
            .on(ASK_EARLY_START, QUERIED)
            .on(DECIDE_EARLY_START, QUERIED)
            .on(REJECT, REJECTED)
            .on(WITHDRAW, WITHDRAWN)
            .from(ASSESSED)
            .on(QUERY, QUERIED)
            .on(ASK_EARLY_START, ASSESSED)
            .on(DECIDE_EARLY_START, ASSESSED)
            .on(ASSESS, ASSESSED)
            .on(APPROVE, APPROVED)
            .on(REJECT, REJECTED)
            .on(WITHDRAW, WITHDRAWN)
            .from(APPROVED)
            .on(FUNDS_RESERVED, GRANTED)
            .on(FUNDS_REFUSED, REFUSED)
            .from(GRANTED)
            .on(CANCEL, CANCELLED)
            .on(PROPOSE_AMENDMENT, GRANTED)
            .on(DECIDE_AMENDMENT, GRANTED)
            .on(REPORT, GRANTED)
            .on(COMPLETE, COMPLETED)
            .on(SETTLE, COMPLETED)
            .on(FUNDS_RELEASED, REFUSED)
            .on(FUNDS_RELEASED_IN_PART, GRANTED)
            .on(FUNDS_PAID, GRANTED)
            .on(FUNDS_PAID_IN_PART, GRANTED)
            .on(FUNDS_RETURNED, GRANTED)
            .on(FUNDS_RECOVERED, GRANTED)
            .from(COMPLETED)
            .on(REPORT, COMPLETED)
            .on(SETTLE, COMPLETED)
            .on(FUNDS_RELEASED, COMPLETED)
            .on(FUNDS_RELEASED_IN_PART, COMPLETED)
            .on(FUNDS_PAID, COMPLETED)
            .on(FUNDS_PAID_IN_PART, COMPLETED)
            .on(FUNDS_RETURNED, COMPLETED)
            .on(FUNDS_RECOVERED, COMPLETED)
            .from(REFUSED)
            .on(ASSESS, ASSESSED)
            .on(REJECT, REJECTED)
            .on(WITHDRAW, WITHDRAWN)
            .from(CANCELLED)
            .on(SETTLE, CANCELLED)
            .on(FUNDS_RELEASED, CANCELLED)
            .on(FUNDS_RELEASED_IN_PART, CANCELLED)
            .on(FUNDS_PAID, CANCELLED)
            .on(FUNDS_PAID_IN_PART, CANCELLED)
            .on(FUNDS_RETURNED, CANCELLED)
            .on(FUNDS_RECOVERED, CANCELLED);
    // @formatter:on

    private LifeCycle() {}

    /**
     * Where the action leads.
     *
     * @throws WrongState if it is not possible in this status
     */
    static MeasureStatus next(MeasureStatus from, MeasureAction action) {
        return TABLE.next(from, action);
    }

    /** What applicants and officers may do now; budget's news come by themselves. */
    static List<MeasureAction> open(MeasureStatus status) {
        return TABLE.allowed(status).keySet().stream()
                .filter(action -> action.actor() != MeasureAction.Actor.BUDGET)
                .toList();
    }
}
