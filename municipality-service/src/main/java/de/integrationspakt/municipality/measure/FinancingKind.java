package de.integrationspakt.municipality.measure;

import java.util.Locale;

/** Where the money comes from that the state does not pay. */
public enum FinancingKind {
    /** The applicant's or provider's own contribution. */
    OWN_MEANS("Eigenmittel", "Own means"),
    PARTICIPANT_FEES("Teilnehmendenbeiträge", "Fees of participants"),
    /** Other public money, foundations, donations. */
    THIRD_PARTY("Drittmittel", "Third-party funds");

    private final String german;
    private final String english;

    FinancingKind(String german, String english) {
        this.german = german;
        this.english = english;
    }

    String title(Locale language) {
        return language.getLanguage().equals("de") ? german : english;
    }
}
