package de.integrationspakt.municipality.level;

import java.util.Locale;

/** What a measure is about: the areas of the pact's programmes and measures. */
public enum Area {
    LANGUAGE("Sprache", "Language"),
    SCHOOL_AND_TRANSITION("Schule und Übergang in den Beruf", "School and transition to work"),
    VOCATIONAL_QUALIFICATION("Berufliche Qualifizierung", "Vocational qualification"),
    LABOUR_MARKET("Arbeitsmarkt", "Labour market"),
    SOCIAL_PARTICIPATION("Gesellschaftliche Teilhabe", "Social participation"),
    /** Bridges to the long-established residents, as the pact puts it. */
    ENCOUNTER("Begegnung mit der Bevölkerung", "Encounter with long-established residents");

    private final String german;
    private final String english;

    Area(String german, String english) {
        this.german = german;
        this.english = english;
    }

    /** The official German title, or the English one. */
    public String title(Locale language) {
        return language.getLanguage().equals("de") ? german : english;
    }
}
