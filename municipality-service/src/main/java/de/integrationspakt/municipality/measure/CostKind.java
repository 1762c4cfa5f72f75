package de.integrationspakt.municipality.measure;

import java.util.Locale;

/** What a measure costs money for. */
public enum CostKind {
    STAFF("Personal", "Salaried staff"),
    FEES("Honorare", "Freelance teachers and coaches"),
    ROOMS("Räume", "Rooms"),
    MATERIAL("Lehr- und Lernmaterial", "Material"),
    CHILDCARE("Kinderbetreuung", "Childcare"),
    INTERPRETING("Dolmetschen", "Interpreting"),
    TRAVEL("Fahrtkosten", "Travel"),
    PUBLICITY("Öffentlichkeitsarbeit", "Publicity"),
    ADMINISTRATION("Verwaltung", "Administration"),
    OTHER("Sonstiges", "Other");

    private final String german;
    private final String english;

    CostKind(String german, String english) {
        this.german = german;
        this.english = english;
    }

    String title(Locale language) {
        return language.getLanguage().equals("de") ? german : english;
    }
}
