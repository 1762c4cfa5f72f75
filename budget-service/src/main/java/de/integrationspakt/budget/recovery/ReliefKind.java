package de.integrationspakt.budget.recovery;

/** How a claim of the state is changed (§ 59 LHO). */
enum ReliefKind {
    /** Paid later, in instalments (Stundung). */
    DEFERRAL,
    /** Not pursued (Niederschlagung). */
    WRITE_OFF,
    /** Given up for good (Erlass). */
    WAIVER
}
