package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.http.Refusal;

/** Only a MEASURE line has a common pot; all others give to a holder. */
public class HolderRequired extends Refusal {
    HolderRequired(String budgetLine) {
        super(422, "HOLDER_REQUIRED", budgetLine);
        at("/holder", "HOLDER_REQUIRED.detail", budgetLine);
    }
}
