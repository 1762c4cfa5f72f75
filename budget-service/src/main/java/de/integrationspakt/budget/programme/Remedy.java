package de.integrationspakt.budget.programme;

/** What a holder can do against a decision: objection (Widerspruch) or court action (Klage). */
public enum Remedy {
    OBJECTION,
    ACTION
}
