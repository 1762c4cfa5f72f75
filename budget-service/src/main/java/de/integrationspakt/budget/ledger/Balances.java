package de.integrationspakt.budget.ledger;

import de.integrationspakt.kernel.money.Money;

/**
 * What a holder has in a budget line, read at one moment.
 *
 * @param shareCents available, 0 or more
 * @param receivableCents what the holder owes beyond what it had left, 0 or less
 */
public record Balances(long shareCents, long reservedCents, long paidCents, long receivableCents) {

    /** The share as it stands: whatever is available, set aside or paid, less what has to come back. */
    public Money allocated() {
        return Money.ofCents(shareCents + reservedCents + paidCents + receivableCents);
    }

    public Money reserved() {
        return Money.ofCents(reservedCents);
    }

    public Money paid() {
        return Money.ofCents(paidCents);
    }

    public Money available() {
        return Money.ofCents(shareCents);
    }
}
