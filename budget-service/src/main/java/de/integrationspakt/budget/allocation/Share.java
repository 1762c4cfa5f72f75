package de.integrationspakt.budget.allocation;

/**
 * What a holder was last told it may draw from a line.
 *
 * @param persons counted for it by the published run
 * @param amountCents what the published run gives it; differences between runs are reckoned from this alone
 * @param pooledCents what others handed over to it (above zero) or it to a group (below)
 * @param pooledPersons the persons that went with it
 * @param carriedCents what year closings brought from the line before (above zero), or carried away or let lapse (below)
 * @param version grows with every publication; 0: never published
 */
record Share(
        String holder,
        long persons,
        long amountCents,
        long pooledCents,
        long pooledPersons,
        long carriedCents,
        long version) {

    static Share none(String holder) {
        return new Share(holder, 0, 0, 0, 0, 0, 0);
    }

    /** The share after a run that gives this much; a run that leaves the holder out gives nothing. */
    Share next(long persons, long amountCents) {
        return new Share(holder, persons, amountCents, pooledCents, pooledPersons, carriedCents, version + 1);
    }

    /** @param cents what a year closing brings, or takes if below zero */
    Share carry(long cents) {
        return new Share(holder, persons, amountCents, pooledCents, pooledPersons, carriedCents + cents, version + 1);
    }

    /** For a line without a run of its own the persons of the line before go with what was carried. */
    Share counting(long persons) {
        return new Share(holder, persons, amountCents, pooledCents, pooledPersons, carriedCents, version);
    }

    Share pool(long cents, long persons) {
        return new Share(
                holder,
                this.persons,
                amountCents,
                pooledCents + cents,
                pooledPersons + persons,
                carriedCents,
                version + 1);
    }

    /** What the holder may draw. A run that gives it less than it has handed over leaves nothing: the rest is its receivable. */
    long toldCents() {
        return Math.max(0, amountCents + pooledCents + carriedCents);
    }

    long toldPersons() {
        return Math.max(0, persons + pooledPersons);
    }
}
