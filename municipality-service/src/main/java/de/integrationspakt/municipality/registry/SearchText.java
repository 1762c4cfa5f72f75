package de.integrationspakt.municipality.registry;

import java.text.Normalizer;
import java.util.Locale;

/** What a municipality is found by: "Künzelsau" under künzel, KUNZEL, kuenzel or the start of its key. */
final class SearchText {
    private SearchText() {}

    /** Both spellings of the name without marks, and the key: "kunzelsau, stadt|kuenzelsau, stadt|08126046". */
    static String of(String name, String ags) {
        var lower = name.toLowerCase(Locale.GERMAN);
        var transliterated = lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
        return folded(lower) + "|" + folded(transliterated) + "|" + ags;
    }

    /** The pattern for SQL LIKE, with backslash as its escape, that finds a text within {@link #of}. */
    static String pattern(String typed) {
        return "%" + literal(folded(typed.strip().toLowerCase(Locale.GERMAN))) + "%";
    }

    /** The text without what LIKE takes for more than itself. */
    static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String folded(String lower) {
        return Normalizer.normalize(lower, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss");
    }
}
