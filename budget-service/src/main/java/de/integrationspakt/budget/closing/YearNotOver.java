package de.integrationspakt.budget.closing;

import de.integrationspakt.kernel.http.Refusal;

/** The books of a year are closed after it (§ 76 LHO), on its last day at the earliest. */
public class YearNotOver extends Refusal {
    YearNotOver(String budgetLine, int year) {
        super(409, "YEAR_NOT_OVER", budgetLine, Integer.toString(year));
    }
}
