package de.integrationspakt.casemanagement.post;

/** Where a post stands. */
public enum PostStatus {
    APPLIED,
    APPROVED,
    FUNDED,
    /** Budget had no money for it, or took it back before any was paid. */
    REFUSED,
    REJECTED,
    WITHDRAWN;

    /** Whether the post binds the case manager's time. */
    boolean binds() {
        return this == APPLIED || this == APPROVED || this == FUNDED;
    }
}
