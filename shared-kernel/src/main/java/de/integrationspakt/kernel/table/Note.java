package de.integrationspakt.kernel.table;

import java.util.Locale;

/**
 * A line of a report's header: what was asked, by whom, when, what it rests on.
 *
 * @param key the field's name in JSON
 * @param value as JSON shows it; may be null
 * @param german the value in words, for people; likewise {@code english}
 */
public record Note(String key, String germanTitle, String englishTitle, Object value, String german, String english) {

    /** A note whose value reads alike in both languages. */
    public static Note of(String key, String germanTitle, String englishTitle, Object value) {
        var words = value == null ? "–" : value.toString();
        return new Note(key, germanTitle, englishTitle, value, words, words);
    }

    public String title(Locale language) {
        return German.isMeantBy(language) ? germanTitle : englishTitle;
    }

    public String words(Locale language) {
        return German.isMeantBy(language) ? german : english;
    }
}
