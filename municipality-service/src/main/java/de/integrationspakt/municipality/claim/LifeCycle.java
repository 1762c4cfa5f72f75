package de.integrationspakt.municipality.claim;

import static de.integrationspakt.municipality.claim.ClaimAction.ANSWER;
import static de.integrationspakt.municipality.claim.ClaimAction.APPROVE;
import static de.integrationspakt.municipality.claim.ClaimAction.ASSESS;
import static de.integrationspakt.municipality.claim.ClaimAction.ATTACH;
import static de.integrationspakt.municipality.claim.ClaimAction.DETACH;
import static de.integrationspakt.municipality.claim.ClaimAction.DISMISS;
import static de.integrationspakt.municipality.claim.ClaimAction.EDIT;
import static de.integrationspakt.municipality.claim.ClaimAction.FUNDS_PAID;
import static de.integrationspakt.municipality.claim.ClaimAction.FUNDS_PAID_IN_PART;
import static de.integrationspakt.municipality.claim.ClaimAction.FUNDS_RECOVERED;
import static de.integrationspakt.municipality.claim.ClaimAction.FUNDS_REFUSED;
import static de.integrationspakt.municipality.claim.ClaimAction.FUNDS_RELEASED;
import static de.integrationspakt.municipality.claim.ClaimAction.FUNDS_RELEASED_IN_PART;
import static de.integrationspakt.municipality.claim.ClaimAction.FUNDS_RESERVED;
import static de.integrationspakt.municipality.claim.ClaimAction.FUNDS_RETURNED;
import static de.integrationspakt.municipality.claim.ClaimAction.GRANT;
import static de.integrationspakt.municipality.claim.ClaimAction.HEAR;
import static de.integrationspakt.municipality.claim.ClaimAction.OBJECT;
import static de.integrationspakt.municipality.claim.ClaimAction.QUERY;
import static de.integrationspakt.municipality.claim.ClaimAction.RECOVERED_IN_PART;
import static de.integrationspakt.municipality.claim.ClaimAction.REJECT;
import static de.integrationspakt.municipality.claim.ClaimAction.RESPOND;
import static de.integrationspakt.municipality.claim.ClaimAction.SETTLE;
import static de.integrationspakt.municipality.claim.ClaimAction.SUBMIT;
import static de.integrationspakt.municipality.claim.ClaimAction.TAKE_BACK;
import static de.integrationspakt.municipality.claim.ClaimAction.WITHDRAW;
import static de.integrationspakt.municipality.claim.ClaimStatus.APPROVED;
import static de.integrationspakt.municipality.claim.ClaimStatus.ASSESSED;
import static de.integrationspakt.municipality.claim.ClaimStatus.DRAFT;
import static de.integrationspakt.municipality.claim.ClaimStatus.HEARD;
import static de.integrationspakt.municipality.claim.ClaimStatus.HEARING;
import static de.integrationspakt.municipality.claim.ClaimStatus.OBJECTED;
import static de.integrationspakt.municipality.claim.ClaimStatus.PAID;
import static de.integrationspakt.municipality.claim.ClaimStatus.QUERIED;
import static de.integrationspakt.municipality.claim.ClaimStatus.RECOVERY_DUE;
import static de.integrationspakt.municipality.claim.ClaimStatus.REFUSED;
import static de.integrationspakt.municipality.claim.ClaimStatus.REJECTED;
import static de.integrationspakt.municipality.claim.ClaimStatus.RESERVED;
import static de.integrationspakt.municipality.claim.ClaimStatus.SETTLED;
import static de.integrationspakt.municipality.claim.ClaimStatus.SUBMITTED;
import static de.integrationspakt.municipality.claim.ClaimStatus.WITHDRAWN;

import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.state.Transitions;

/**
 * The life of a claim. What is not in the table is not possible.
 *
 * <p>An approved claim cannot be withdrawn while budget is being asked: its answer takes a moment, and then it is either
 * reserved or refused. Evidence may be added until an officer has assessed, in a hearing and to an objection; it is taken back only
 * while the municipality may rewrite the claim. A withdrawn claim may still be paid, if the payment was on its way when it was withdrawn; its
 * money then comes back as a recovery. An objection to what was recognised leaves the claim where its money is; granted,
 * it goes back to be assessed, once that money is paid.
 */
final class LifeCycle {
    // @formatter:off
    private static final Transitions<ClaimStatus, ClaimAction> TABLE = new Transitions<>(
                    ClaimStatus.class, ClaimAction.class)
            .from(DRAFT)
            .on(EDIT, DRAFT)
            .on(ATTACH, DRAFT)
            .on(DETACH, DRAFT)
            .on(SUBMIT, SUBMITTED)
            .on(WITHDRAW, WITHDRAWN)
            .from(SUBMITTED)
            .on(ATTACH, SUBMITTED)
            .on(QUERY, QUERIED)
            .on(ASSESS, ASSESSED)
            .on(REJECT, REJECTED)
            .on(WITHDRAW, WITHDRAWN)
            .from(QUERIED)
            .on(EDIT, QUERIED)
            .on(ATTACH, QUERIED)
            .on(DETACH, QUERIED)
            .on(ANSWER, SUBMITTED)
            .on(REJECT, REJECTED)
            .on(WITHDRAW, WITHDRAWN)
            .from(ASSESSED)
            .on(ASSESS, ASSESSED)
            .on(QUERY, QUERIED)
            .on(APPROVE, APPROVED)
            .on(SETTLE, SETTLED)
            .on(HEAR, HEARING)
            .on(REJECT, REJECTED)
            .on(WITHDRAW, WITHDRAWN)
            .from(HEARING)
            .on(ATTACH, HEARING)
            .on(RESPOND, HEARD)
            .on(ASSESS, ASSESSED)
            .on(QUERY, QUERIED)
            .on(TAKE_BACK, RECOVERY_DUE)
            .from(HEARD)
            .on(ATTACH, HEARD)
            .on(RESPOND, HEARD)
            .on(ASSESS, ASSESSED)
            .on(QUERY, QUERIED)
            .on(TAKE_BACK, RECOVERY_DUE)
            .from(APPROVED)
            .on(FUNDS_RESERVED, RESERVED)
            .on(FUNDS_REFUSED, REFUSED)
            .from(RESERVED)
            .on(FUNDS_PAID, PAID)
            .on(FUNDS_PAID_IN_PART, RESERVED)
            .on(FUNDS_RETURNED, RESERVED)
            .on(FUNDS_RELEASED, REFUSED)
            .on(FUNDS_RELEASED_IN_PART, RESERVED)
            .on(FUNDS_RECOVERED, RESERVED)
            .on(WITHDRAW, WITHDRAWN)
            .on(OBJECT, RESERVED)
            .on(DISMISS, RESERVED)
            .from(PAID)
            .on(FUNDS_RETURNED, RESERVED)
            .on(FUNDS_RECOVERED, PAID)
            .on(OBJECT, PAID)
            .on(GRANT, SUBMITTED)
            .on(DISMISS, PAID)
            .from(SETTLED)
            .on(OBJECT, SETTLED)
            .on(GRANT, SUBMITTED)
            .on(DISMISS, SETTLED)
            .from(RECOVERY_DUE)
            .on(RECOVERED_IN_PART, RECOVERY_DUE)
            .on(ClaimAction.RECOVERED, ClaimStatus.RECOVERED)
            .from(REJECTED)
            .on(OBJECT, OBJECTED)
            .on(GRANT, SUBMITTED)
            .on(DISMISS, REJECTED)
            .from(REFUSED)
            .on(ASSESS, ASSESSED)
            .on(REJECT, REJECTED)
            .on(WITHDRAW, WITHDRAWN)
            .on(OBJECT, REFUSED)
            .on(GRANT, SUBMITTED)
            .on(DISMISS, REFUSED)
            .from(WITHDRAWN)
            .on(FUNDS_RELEASED, WITHDRAWN)
            .on(FUNDS_RELEASED_IN_PART, WITHDRAWN)
            .on(FUNDS_RECOVERED, WITHDRAWN)
            .on(FUNDS_PAID_IN_PART, WITHDRAWN)
            .on(FUNDS_RETURNED, WITHDRAWN)
            .on(FUNDS_PAID, PAID)
            .from(OBJECTED)
            .on(ATTACH, OBJECTED)
            .on(GRANT, SUBMITTED)
            .on(DISMISS, REJECTED)
            .on(WITHDRAW, WITHDRAWN);
    // @formatter:on

    private LifeCycle() {}

    /**
     * Where the action leads.
     *
     * @throws WrongState if it is not possible in this status
     */
    static ClaimStatus next(ClaimStatus from, ClaimAction action) {
        return TABLE.next(from, action);
    }
}
