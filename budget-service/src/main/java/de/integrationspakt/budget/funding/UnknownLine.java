package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.http.Refusal;

/** The content names a budget line that does not exist. */
public class UnknownLine extends Refusal {
    UnknownLine(String budgetLine) {
        super(422, "UNKNOWN_LINE", budgetLine);
        at("/budgetLine", "UNKNOWN_LINE.detail", budgetLine);
    }
}
