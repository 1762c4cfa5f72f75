package de.integrationspakt.municipality.accommodation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month of a year, such as 2017-09. */
@Schema(type = SchemaType.STRING, pattern = Month.FORM, examples = "2017-09", description = "Month of a year")
public record Month(String value) implements Comparable<Month> {
    public static final String FORM = "^(19|20|21)\\d{2}-(0[1-9]|1[0-2])$";

    private static final YearMonth FIRST = YearMonth.of(1900, 1);
    private static final YearMonth LAST = YearMonth.of(2199, 12);

    public Month {
        if (value == null || !value.matches(FORM)) {
            throw new IllegalArgumentException("a month is a year and two digits, such as 2017-09: " + value);
        }
    }

    @JsonCreator
    public static Month of(String value) {
        return new Month(value);
    }

    public static Month of(LocalDate day) {
        return new Month(YearMonth.from(day).toString());
    }

    public LocalDate first() {
        return LocalDate.parse(value + "-01");
    }

    public LocalDate last() {
        return YearMonth.parse(value).atEndOfMonth();
    }

    /** So many months on, or back; never beyond the months there are here. */
    Month plus(int months) {
        var there = YearMonth.parse(value).plusMonths(months);
        if (there.isBefore(FIRST)) there = FIRST;
        return new Month((there.isAfter(LAST) ? LAST : there).toString());
    }

    /** Whether the day lies in a month there is here. */
    static boolean has(LocalDate day) {
        var month = YearMonth.from(day);
        return !month.isBefore(FIRST) && month.isBefore(LAST);
    }

    @Override
    public int compareTo(Month other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
