package de.integrationspakt.budget.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Interest on money that comes back.
 *
 * @param table name of a table of rates with their validity
 */
public record InterestRule(Start from, String table) {

    /** The first day that bears interest. */
    @Schema(name = "InterestStart")
    public enum Start {
        /** The day the money was paid. */
        PAYMENT,
        /** The day the recovery was due. */
        DUE_DATE
    }
}
