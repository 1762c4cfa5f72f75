package de.integrationspakt.budget.recovery;

/** What became of owed money. */
enum EntryKind {
    REPAID,
    /** Withheld from a payment. */
    SET_OFF,
    /** Covered by a share that became free. */
    FROM_SHARE,
    /** Covered by the supplement of a later run. */
    SUPPLEMENT,
    /** Not pursued any more (Niederschlagung); the debt remains. */
    WRITTEN_OFF,
    /** Given up for good (Erlass). */
    WAIVED
}
