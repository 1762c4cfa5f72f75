package de.integrationspakt.budget.closing;

import de.integrationspakt.kernel.http.Refusal;

/** Money is to be carried over, but which line of the next year gets it is not clear: there is none, or several. */
public class NoSuccessor extends Refusal {
    NoSuccessor(String budgetLine, int nextYear, int candidates) {
        super(409, "NO_SUCCESSOR", budgetLine, Integer.toString(nextYear), candidates);
        at("/successor", "NO_SUCCESSOR.detail", budgetLine, Integer.toString(nextYear), candidates);
    }
}
