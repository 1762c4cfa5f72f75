package de.integrationspakt.budget.pooling;

import de.integrationspakt.kernel.http.Refusal;

/** Under the line's programme version groups may not apply. */
public class GroupNotAdmitted extends Refusal {
    GroupNotAdmitted(String budgetLine) {
        super(409, "GROUP_NOT_ADMITTED", budgetLine);
    }
}
