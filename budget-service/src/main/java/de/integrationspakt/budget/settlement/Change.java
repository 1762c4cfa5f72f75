package de.integrationspakt.budget.settlement;

/**
 * What a run changes for one holder.
 *
 * @param beforeCents share as published before, 0 or more
 * @param afterCents share by the run, 0 or more
 * @param carriedCents what the run before had left to settle: above zero a supplement, below a claw-back
 */
public record Change(String holder, long beforeCents, long afterCents, long carriedCents) {

    public static Change of(String holder, long beforeCents, long afterCents) {
        return new Change(holder, beforeCents, afterCents, 0);
    }

    Change carrying(long cents) {
        return new Change(holder, beforeCents, afterCents, cents);
    }

    /** Above zero a supplement, below a claw-back: against what the holder has, not only against what was published. */
    long cents() {
        return afterCents - beforeCents + carriedCents;
    }

    boolean isSupplement() {
        return cents() > 0;
    }

    boolean isClawBack() {
        return cents() < 0;
    }
}
