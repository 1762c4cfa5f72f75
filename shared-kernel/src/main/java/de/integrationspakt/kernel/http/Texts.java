package de.integrationspakt.kernel.http;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The German and English words of a refusal: the service's own file first, then the kernel's. */
final class Texts {
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN);
    private static final List<String> BUNDLES = List.of("problems", "kernel-problems");
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** @param acceptLanguage the header as sent, or null; a range we cannot read means English */
    static Locale locale(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }

    /** The text under the key, with the arguments filled in. */
    static String of(Locale locale, String key, Object... args) {
        for (String bundle : BUNDLES) {
            try {
                var text = ResourceBundle.getBundle(
                                bundle, locale, Thread.currentThread().getContextClassLoader(), EXACT)
                        .getString(key);
                return new MessageFormat(text, locale).format(args);
            } catch (MissingResourceException elsewhere) {
                continue;
            }
        }
        throw new IllegalStateException("no text for " + key + " in " + locale);
    }
}
