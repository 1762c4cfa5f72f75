package de.integrationspakt.casemanagement.post;

import static de.integrationspakt.casemanagement.post.PostAction.*;
import static de.integrationspakt.casemanagement.post.PostStatus.*;

import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.state.Transitions;

/**
 * The life of a post on one page. What is not in the table is not possible. Facts about money may come after a withdrawal
 * that overtook them: they change what is known of the money and nothing else.
 */
final class LifeCycle {
    // @formatter:off
    private static final Transitions<PostStatus, PostAction> TABLE = new Transitions<>(
                    PostStatus.class, PostAction.class)
            .from(APPLIED)
            .on(APPROVE, APPROVED)
            .on(REJECT, REJECTED)
            .on(WITHDRAW, WITHDRAWN)
            .from(APPROVED)
            .on(FUNDS_RESERVED, FUNDED)
            .on(FUNDS_REFUSED, REFUSED)
            .on(WITHDRAW, WITHDRAWN)
            .from(FUNDED)
            .on(FUNDS_PAID, FUNDED)
            .on(FUNDS_RETURNED, FUNDED)
            .on(FUNDS_RELEASED, FUNDED)
            .on(FUNDS_RECOVERED, FUNDED)
            .on(FUNDS_LOST, REFUSED)
            .on(WITHDRAW, WITHDRAWN)
            .from(WITHDRAWN)
            .on(FUNDS_RESERVED, WITHDRAWN)
            .on(FUNDS_REFUSED, WITHDRAWN)
            .on(FUNDS_RELEASED, WITHDRAWN)
            .on(FUNDS_LOST, WITHDRAWN)
            .on(FUNDS_PAID, WITHDRAWN)
            .on(FUNDS_RETURNED, WITHDRAWN)
            .on(FUNDS_RECOVERED, WITHDRAWN);
    // @formatter:on

    private LifeCycle() {}

    /**
     * Where the action leads.
     *
     * @throws WrongState if it is not possible in this status
     */
    static PostStatus next(PostStatus from, PostAction action) {
        return TABLE.next(from, action);
    }
}
