package de.integrationspakt.gateway.problem;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** Chooses between the two languages the suite speaks. */
final class Language {
    private static final List<Locale> SPOKEN = List.of(Locale.GERMAN, Locale.ENGLISH);

    private Language() {}

    /** The best of German and English for an Accept-Language header; English when it names neither or cannot be read. */
    static Locale of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 200) {
            return Locale.ENGLISH;
        }
        try {
            var chosen = Locale.lookup(LanguageRange.parse(acceptLanguage), SPOKEN);
            return chosen == null ? Locale.ENGLISH : chosen;
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }
}
