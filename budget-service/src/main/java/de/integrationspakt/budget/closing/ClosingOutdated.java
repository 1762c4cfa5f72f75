package de.integrationspakt.budget.closing;

import de.integrationspakt.kernel.http.Refusal;

/** Money moved on the line since the closing was prepared; what would be booked is not what was prepared. */
public class ClosingOutdated extends Refusal {
    ClosingOutdated(String budgetLine) {
        super(409, "CLOSING_OUTDATED", budgetLine);
    }
}
