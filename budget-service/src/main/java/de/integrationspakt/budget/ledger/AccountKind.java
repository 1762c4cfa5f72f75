package de.integrationspakt.budget.ledger;

/** What the money on an account is. */
public enum AccountKind {
    SOURCE,
    POT,
    BLOCKED,
    SHARE,
    RESERVED,
    PAID,
    RECEIVABLE;

    /** Source mirrors the appropriation, receivable what a holder owes: both are zero or less. All others are zero or more. */
    boolean negativeByNature() {
        return this == SOURCE || this == RECEIVABLE;
    }
}
