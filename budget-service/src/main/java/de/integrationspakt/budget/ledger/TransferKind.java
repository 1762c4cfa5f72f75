package de.integrationspakt.budget.ledger;

/** Why money moved. */
public enum TransferKind {
    APPROPRIATE,
    AMEND,
    CARRY_OVER,
    VIREMENT,
    LAPSE,
    BLOCK,
    ALLOCATE,
    POOL,
    RESERVE,
    RELEASE,
    PAY,
    RECOVER,
    CORRECT
}
