package de.integrationspakt.budget.funding;

/** Why a request got no money. */
public enum RefusalReason {
    INSUFFICIENT_FUNDS,
    COMMITMENT_AUTHORITY_EXCEEDED,
    NO_SHARE,
    UNKNOWN_LINE,
    LINE_CLOSED
}
