package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.http.Refusal;

/** The holder has no share in the line, and the line has no common pot to draw from. */
public class NoShare extends Refusal {
    NoShare(String budgetLine, String holder) {
        super(409, "NO_SHARE", budgetLine, holder);
    }
}
