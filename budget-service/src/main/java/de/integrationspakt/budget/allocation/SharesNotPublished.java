package de.integrationspakt.budget.allocation;

import de.integrationspakt.kernel.http.Refusal;

/** No run of the line is published, so nobody has a share to hand over. */
public class SharesNotPublished extends Refusal {
    SharesNotPublished(String budgetLine) {
        super(409, "SHARES_NOT_PUBLISHED", budgetLine);
    }
}
