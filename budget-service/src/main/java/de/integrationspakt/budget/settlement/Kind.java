package de.integrationspakt.budget.settlement;

/** Which way a later run changes what a holder has. */
enum Kind {
    SUPPLEMENT,
    CLAW_BACK
}
