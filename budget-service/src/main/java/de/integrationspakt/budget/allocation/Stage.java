package de.integrationspakt.budget.allocation;

/** PROVISIONAL: on counts that may still be corrected. FINAL: the last word, which settles the difference. */
enum Stage {
    PROVISIONAL,
    FINAL
}
