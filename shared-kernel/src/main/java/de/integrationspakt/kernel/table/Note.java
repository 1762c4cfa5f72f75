package de.integrationspakt.kernel.table;

import de.integrationspakt.kernel.money.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
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

    /** An amount, for people with separators and its currency. */
    public static Note money(String key, String germanTitle, String englishTitle, Money amount) {
        return new Note(
                key,
                germanTitle,
                englishTitle,
                amount,
                written(amount, Locale.GERMAN) + " EUR",
                written(amount, Locale.ENGLISH) + " EUR");
    }

    private static String written(Money amount, Locale language) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(language))
                .format(BigDecimal.valueOf(amount.cents(), 2));
    }

    public String title(Locale language) {
        return German.isMeantBy(language) ? germanTitle : englishTitle;
    }

    public String words(Locale language) {
        return German.isMeantBy(language) ? german : english;
    }
}
