package de.integrationspakt.municipality.measure;

import java.util.Locale;

/** For whom a measure is. */
public enum TargetGroup {
    ALL("alle Geflüchteten", "all refugees"),
    WOMEN("Frauen", "women"),
    PARENTS("Eltern", "parents"),
    CHILDREN("Kinder", "children"),
    YOUTH("junge Menschen von 15 bis 27", "young people of 15 to 27"),
    JOB_SEEKERS("Arbeitsuchende", "job seekers"),
    ELDERLY("ältere Menschen", "elderly people");

    private final String german;
    private final String english;

    TargetGroup(String german, String english) {
        this.german = german;
        this.english = english;
    }

    String title(Locale language) {
        return language.getLanguage().equals("de") ? german : english;
    }
}
