package de.integrationspakt.casemanagement.post;

import de.integrationspakt.kernel.http.Refusal;

/** The budget line gives no more money. */
public class BudgetLineClosed extends Refusal {
    BudgetLineClosed(String budgetLine) {
        super(409, "BUDGET_LINE_CLOSED", budgetLine);
        at("/budgetLine", "BUDGET_LINE_CLOSED.detail", budgetLine);
    }
}
