package de.integrationspakt.budget.line;

import de.integrationspakt.kernel.http.Refusal;

/** Programme, year and drawdown of a line cannot change: its shares and reservations rest on them. */
public class BudgetLineFixed extends Refusal {
    BudgetLineFixed(String code) {
        super(409, "BUDGET_LINE_FIXED", code);
    }
}
