package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.money.Money;
import jakarta.persistence.Embeddable;

/**
 * The sums of a claim, in cents.
 *
 * @param claimedCents cost less income; below zero only in a final settlement
 * @param recognisedCents what the officer leaves of the cost, less income; null before the assessment
 * @param settledCents what was paid before and is set off: instalments, or the claim's own payment before it was reopened
 */
@Embeddable
record Amounts(long costCents, long incomeCents, long claimedCents, Long recognisedCents, long settledCents) {

    static Amounts of(ClaimContent content) {
        long cost = content.costCents();
        long income = content.incomeCents();
        return new Amounts(cost, income, cost - income, null, 0);
    }

    /** @param costCents recognised of the items */
    Amounts recognised(long costCents, long settledCents) {
        return new Amounts(this.costCents, incomeCents, claimedCents, costCents - incomeCents, settledCents);
    }

    Amounts unassessed() {
        return new Amounts(costCents, incomeCents, claimedCents, null, 0);
    }

    /**
     * What is to be paid, or, below zero, to come back. Income beyond the cost stays with the municipality: no more comes back than
     * was paid.
     */
    Money due() {
        return Money.ofCents(Math.max(0, recognisedCents) - settledCents);
    }
}
