package de.integrationspakt.budget.pooling;

import de.integrationspakt.kernel.http.Refusal;

/** No member has anything left, or the group has used all of it. */
public class NothingToPool extends Refusal {
    NothingToPool(String budgetLine, String holder) {
        super(409, "NOTHING_TO_POOL", budgetLine, holder);
    }
}
