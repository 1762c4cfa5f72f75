package de.integrationspakt.budget.closing;

import de.integrationspakt.kernel.http.Refusal;

/** Money is carried into an open line of the same programme in the next year, and into no other. */
public class WrongSuccessor extends Refusal {
    WrongSuccessor(String successor, String budgetLine) {
        super(422, "WRONG_SUCCESSOR", successor, budgetLine);
        at("/successor", "WRONG_SUCCESSOR.detail", successor, budgetLine);
    }
}
