package de.integrationspakt.municipality.finding;

import de.integrationspakt.kernel.money.Money;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;

/** The German and English words of a finding, with its numbers. */
final class FindingText {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private FindingText() {}

    static String of(Finding finding, Locale language) {
        return new MessageFormat(words(finding.code().name(), language), language)
                .format(
                        switch (finding.code()) {
                            case ABOVE_REMAINING_SHARE -> numbers(euro(finding.remaining()));
                            case PERSONS_ABOVE_COUNT -> numbers(finding.confirmedPersons());
                            case SAME_COST_TWICE -> numbers(count(finding.items()), count(finding.claims()));
                            case SAME_DOCUMENT, OVERLAPPING_PERIOD -> numbers(count(finding.claims()));
                            case CATEGORY_NOT_ELIGIBLE, REASON_TO_JUDGE, ACCOMMODATION_IN_DOUBT ->
                                numbers(count(finding.items()));
                            case UNUSUAL_COST_PER_PERSON, UNUSUAL_COST_PER_SQUARE_METRE ->
                                compared(finding.comparison());
                            case DEADLINE_NEAR ->
                                numbers(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                        .withLocale(language)
                                        .format(finding.dueOn()));
                        });
    }

    /** What the code means, without numbers. */
    static String title(Finding.Code code, Locale language) {
        return words(code + ".title", language);
    }

    private static String words(String key, Locale language) {
        return ResourceBundle.getBundle("findings", language, FindingText.class.getClassLoader(), EXACT)
                .getString(key);
    }

    private static Object[] compared(Comparison comparison) {
        return numbers(
                euro(comparison.value()),
                comparison.municipalities(),
                euro(comparison.median()),
                euro(comparison.medianDeviation()),
                comparison.score());
    }

    private static Object[] numbers(Object... numbers) {
        return numbers;
    }

    private static int count(Collection<?> these) {
        return these.size();
    }

    private static BigDecimal euro(Money money) {
        return BigDecimal.valueOf(money.cents(), 2);
    }
}
