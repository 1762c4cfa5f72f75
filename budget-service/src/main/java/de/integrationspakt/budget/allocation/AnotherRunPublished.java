package de.integrationspakt.budget.allocation;

import de.integrationspakt.kernel.http.Refusal;

/** While a run was being approved another run of the line was published: its differences are no longer those the officer saw. */
public class AnotherRunPublished extends Refusal {
    AnotherRunPublished(String budgetLine) {
        super(409, "ANOTHER_RUN_PUBLISHED", budgetLine);
    }
}
