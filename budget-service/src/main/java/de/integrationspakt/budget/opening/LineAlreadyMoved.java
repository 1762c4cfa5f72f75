package de.integrationspakt.budget.opening;

import de.integrationspakt.kernel.http.Refusal;

/** Opening balances stand at the beginning: the line has movements besides its appropriation. */
public class LineAlreadyMoved extends Refusal {
    LineAlreadyMoved(String budgetLine) {
        super(409, "LINE_ALREADY_MOVED", budgetLine);
    }
}
