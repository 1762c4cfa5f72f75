package de.integrationspakt.municipality.claim;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;

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
        USER_FEES("Nutzungsgebühren der Bewohner", "Fees of the residents"),
        /** Cost of accommodation paid by the job centre (SGB II). */
        JOB_CENTRE("Kosten der Unterkunft vom Jobcenter (SGB II)", "Cost of accommodation from the job centre"),
        /** Cost of accommodation paid by the social welfare office (SGB XII, AsylbLG). */
        SOCIAL_WELFARE_OFFICE(
                "Leistungen des Sozialamts (SGB XII, AsylbLG)", "Cost of accommodation from the social welfare office"),
        OTHER("Sonstige Einnahmen", "Other income");

        private final String german;
        private final String english;

        Kind(String german, String english) {
            this.german = german;
            this.english = english;
        }

        /** The official German title, or the English one. */
        String title(Locale language) {
            return language.getLanguage().equals("de") ? german : english;
        }
    }
}
