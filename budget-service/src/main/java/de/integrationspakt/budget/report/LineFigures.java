package de.integrationspakt.budget.report;

import de.integrationspakt.kernel.money.Money;

/**
 * What became of a budget line's money up to a transfer, in cents, computed from the transfers alone.
 *
 * @param targetCents what the line may spend in all (Gesamtsoll): {@code approved + carriedIn − carriedOut + movedIn − movedOut − lapsed}
 * @param approvedCents what parliament put on it, with amendments (Ansatz)
 * @param carriedInCents carried over from the year before; {@code carriedOut}: into the next
 * @param movedInCents transferred from other lines (Umschichtung); {@code movedOut}: to others
 * @param potCents neither blocked nor allocated
 * @param shareCents allocated and still available to the holders
 * @param receivableCents claw-backs beyond what holders had left, 0 or less
 * @param commitmentCents bound at the expense of later years (Verpflichtungsermächtigungen), not of this one
 */
record LineFigures(
        String budgetLine,
        String programme,
        int year,
        String chapter,
        String title,
        long targetCents,
        long approvedCents,
        long carriedInCents,
        long carriedOutCents,
        long movedInCents,
        long movedOutCents,
        long lapsedCents,
        long blockedCents,
        long potCents,
        long shareCents,
        long reservedCents,
        long paidCents,
        long receivableCents,
        long commitmentCents) {

    Money allocated() {
        return Money.ofCents(shareCents + reservedCents + paidCents + receivableCents);
    }

    /** Neither blocked nor reserved nor paid, whether allocated or not. */
    Money available() {
        return Money.ofCents(potCents + shareCents);
    }
}
