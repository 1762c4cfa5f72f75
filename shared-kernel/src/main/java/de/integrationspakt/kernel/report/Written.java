package de.integrationspakt.kernel.report;

import de.integrationspakt.kernel.time.Berlin;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values as people read them on paper, in German or English; moments in Europe/Berlin. */
public record Written(Locale language) {

    public boolean german() {
        return Locale.GERMAN.getLanguage().equals(language.getLanguage());
    }

    /** @return with separators and two decimals, without currency */
    public String money(long cents) {
        return format("#,##0.00").format(BigDecimal.valueOf(cents, 2));
    }

    public String decimal(BigDecimal number) {
        return format("#,##0.######").format(number);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(german() ? "dd.MM.yyyy" : "yyyy-MM-dd")
                .format(day);
    }

    public String moment(Instant moment) {
        return DateTimeFormatter.ofPattern(german() ? "dd.MM.yyyy HH:mm:ss" : "yyyy-MM-dd HH:mm:ss")
                .format(moment.atZone(Berlin.ZONE));
    }

    private DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language));
    }
}
