package de.integrationspakt.budget.notice;

/** What a notice (Bescheid) decides. */
public enum NoticeKind {
    /** Zuwendungsbescheid. */
    GRANT,
    /** Änderungsbescheid. */
    AMENDMENT,
    /** Ablehnungsbescheid. */
    REFUSAL,
    /** Rückforderungsbescheid. */
    RECOVERY
}
