package de.integrationspakt.budget.line;

/** A closed line gives no more money; what is reserved can still be paid. */
public enum LineStatus {
    OPEN,
    CLOSED
}
