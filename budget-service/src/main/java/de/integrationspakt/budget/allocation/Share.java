package de.integrationspakt.budget.allocation;

/**
 * What a holder was last told it may draw from a line.
 *
 * @param version grows with every publication; 0: never published
 */
record Share(String holder, long persons, long amountCents, long version) {

    static Share none(String holder) {
        return new Share(holder, 0, 0, 0);
    }

    /** The share after a run that gives this much; a run that leaves the holder out gives nothing. */
    Share next(long persons, long amountCents) {
        return new Share(holder, persons, amountCents, version + 1);
    }
}
