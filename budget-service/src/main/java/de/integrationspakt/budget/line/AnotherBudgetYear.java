package de.integrationspakt.budget.line;

import de.integrationspakt.kernel.http.Refusal;

/** Money moves between lines of one year; into the next it goes by carry-over (§ 45 LHO). */
public class AnotherBudgetYear extends Refusal {
    AnotherBudgetYear(String code, String otherLine) {
        super(422, "ANOTHER_BUDGET_YEAR", code, otherLine);
        at("/otherLine", "ANOTHER_BUDGET_YEAR.detail", code, otherLine);
    }
}
