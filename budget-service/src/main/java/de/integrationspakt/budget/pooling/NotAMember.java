package de.integrationspakt.budget.pooling;

import de.integrationspakt.kernel.http.Refusal;

/** The holder is no member of the group, or puts nothing in. */
public class NotAMember extends Refusal {
    NotAMember(String member, String group) {
        super(422, "NOT_A_MEMBER", member, group);
    }
}
