package de.integrationspakt.budget.recovery;

/** Why money has to come back. */
public enum Cause {
    /** A later run gives less than was drawn. */
    CLAW_BACK,
    /** Full-time equivalents or months fell, and the fixed amount with them (ANBest-K). */
    REDUCTION,
    /** An audit found money not used for its purpose. */
    AUDIT,
    /** A final settlement below what was paid. */
    NEGATIVE_SETTLEMENT,
    /** The statement of use (Verwendungsnachweis) shows less, or another use, than was paid for. */
    STATEMENT_OF_USE,
    /** Anything else; the reason says what. */
    OTHER
}
