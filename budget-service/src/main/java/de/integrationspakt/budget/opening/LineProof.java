package de.integrationspakt.budget.opening;

/** What a booking did to a line: what was not allocated before, what was taken over, what is not allocated after. */
record LineProof(String budgetLine, long potBeforeCents, Totals totals, long potAfterCents) {}
