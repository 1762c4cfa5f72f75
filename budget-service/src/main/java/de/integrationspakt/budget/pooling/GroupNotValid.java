package de.integrationspakt.budget.pooling;

import de.integrationspakt.kernel.http.Refusal;

/** The group does not exist in the budget year of the line. */
public class GroupNotValid extends Refusal {
    GroupNotValid(String group, int year) {
        super(409, "GROUP_NOT_VALID", group, year);
    }
}
