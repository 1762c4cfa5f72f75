package de.integrationspakt.budget.line;

/** The life of what one person proposes and another decides. Only PROPOSED changes. */
public enum ProposalStatus {
    PROPOSED,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
