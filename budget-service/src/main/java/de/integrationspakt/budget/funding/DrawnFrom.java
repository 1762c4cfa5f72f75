package de.integrationspakt.budget.funding;

/** Where a reservation took its money, and gives it back. */
enum DrawnFrom {
    SHARE,
    POT
}
