package de.integrationspakt.budget.pooling;

/** The life of a pooling; never deleted. */
public enum PoolingStatus {
    PROPOSED,
    CONSENTED,
    EXAMINED,
    POOLED,
    RETURNED,
    CANCELLED
}
