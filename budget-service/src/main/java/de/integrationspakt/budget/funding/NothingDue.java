package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.http.Refusal;

/** Nothing promised by earlier lines of the programme falls due in the line's year. */
public class NothingDue extends Refusal {
    NothingDue(String budgetLine) {
        super(409, "NOTHING_DUE", budgetLine);
    }
}
