package de.integrationspakt.municipality.report;

import java.util.Locale;

/** What is compared. */
public enum Indicator {
    /** Places offered by each person in follow-up accommodation, by the transmitted count of the year. */
    PLACES_PER_PERSON("Plätze je Person", "Places per person", 3),
    /** Cost in euro by each participant who began. */
    COST_PER_PARTICIPANT("Kosten je Teilnahme in Euro", "Cost per participant in euro", 2),
    /** Cost in euro by each teaching unit, of all groups together. */
    COST_PER_TEACHING_UNIT("Kosten je Unterrichtseinheit in Euro", "Cost per teaching unit in euro", 2),
    /** Of those who finished or dropped out, how many reached the exit level. */
    REACHED_EXIT_SHARE("Anteil mit erreichter Zielstufe", "Share that reached the exit level", 3),
    /** Of the criteria that were assessed, how many were met without a deviation. */
    STANDARDS_MET_SHARE("Anteil erfüllter Standards", "Share of standards met", 3);

    private final String german;
    private final String english;
    private final int decimals;

    Indicator(String german, String english, int decimals) {
        this.german = german;
        this.english = english;
        this.decimals = decimals;
    }

    String title(Locale language) {
        return language.getLanguage().equals("de") ? german : english;
    }

    /** How many make sense. */
    int decimals() {
        return decimals;
    }
}
