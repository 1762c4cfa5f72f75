package de.integrationspakt.budget.settlement;

/** The life of a settlement. */
enum SettlementStatus {
    /** A claw-back of what the holder has no longer free: to be heard. */
    COMPUTED,
    HEARD,
    /** A claw-back decided, or a supplement that waits for money; not booked yet. */
    DECIDED,
    SETTLED,
    /** Decided that the holder keeps all of it. */
    DROPPED,
    /** A later run takes over what was left. */
    SUPERSEDED
}
