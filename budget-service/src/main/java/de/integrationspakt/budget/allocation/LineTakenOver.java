package de.integrationspakt.budget.allocation;

import de.integrationspakt.kernel.http.Refusal;

/** The line's shares were divided in the books kept before; a run here would divide its money a second time. */
public class LineTakenOver extends Refusal {
    LineTakenOver(String budgetLine) {
        super(409, "LINE_TAKEN_OVER", budgetLine);
    }
}
