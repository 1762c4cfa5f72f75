package de.integrationspakt.kernel.table;

import java.util.Locale;

/** Everything is told in German or in English. */
final class German {
    private German() {}

    static boolean isMeantBy(Locale language) {
        return Locale.GERMAN.getLanguage().equals(language.getLanguage());
    }
}
