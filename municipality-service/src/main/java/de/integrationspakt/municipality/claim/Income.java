package de.integrationspakt.municipality.claim;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Money the municipality got for the same accommodation. Set against the cost: otherwise the state would finance twice.
 *
 * @param amountCents at least one cent
 */
@Embeddable
record Income(@Enumerated(EnumType.STRING) Income.Kind kind, long amountCents) {
    /** Who paid it. */
    public enum Kind {
        /** Fees of the residents for using the accommodation. */
        USER_FEES,
        /** Cost of accommodation paid by the job centre (SGB II). */
        JOB_CENTRE,
        /** Cost of accommodation paid by the social welfare office (SGB XII, AsylbLG). */
        SOCIAL_WELFARE_OFFICE,
        OTHER
    }
}
