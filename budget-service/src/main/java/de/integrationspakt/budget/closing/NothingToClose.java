package de.integrationspakt.budget.closing;

import de.integrationspakt.kernel.http.Refusal;

/** The line is closed and nothing was set free on it since. */
public class NothingToClose extends Refusal {
    NothingToClose(String budgetLine) {
        super(409, "NOTHING_TO_CLOSE", budgetLine);
    }
}
