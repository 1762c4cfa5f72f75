package de.integrationspakt.budget.opening;

/**
 * What the old books say of a holder in a line, at the key date.
 *
 * @param number line of the file, from 1
 * @param allocatedCents above 0; of it {@code reservedCents} are open commitments and {@code paidCents} were paid, the rest is available
 * @param reference file reference or subject of the open commitment
 */
record OpeningRow(
        int number,
        String budgetLine,
        String holder,
        long allocatedCents,
        long reservedCents,
        long paidCents,
        String reference) {}
