package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.http.Refusal;

/** 409: the budget line is closed; nothing more may be claimed from it. */
public class BudgetLineClosed extends Refusal {
    BudgetLineClosed(String budgetLine) {
        super(409, "BUDGET_LINE_CLOSED", budgetLine);
    }
}
