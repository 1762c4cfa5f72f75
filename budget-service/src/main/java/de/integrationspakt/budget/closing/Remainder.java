package de.integrationspakt.budget.closing;

/**
 * What is left of a holder's share, or of the line itself, and what becomes of it.
 *
 * @param holder empty: the line itself, with its common pot and what is blocked
 * @param boundCents reserved; stays payable
 * @param receivableCents what the holder owes, 0 or less
 * @param freeCents neither reserved nor paid
 * @param keptCents of it, covered by claims not paid back yet
 */
record Remainder(
        String holder,
        long paidCents,
        long boundCents,
        long receivableCents,
        long freeCents,
        long blockedCents,
        long keptCents,
        long carriedCents,
        long lapsedCents) {

    boolean isSettled() {
        return carriedCents > 0 || lapsedCents > 0;
    }

    boolean saysNothing() {
        return paidCents == 0 && boundCents == 0 && receivableCents == 0 && freeCents == 0 && blockedCents == 0;
    }
}
