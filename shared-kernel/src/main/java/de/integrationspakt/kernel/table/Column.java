package de.integrationspakt.kernel.table;

import de.integrationspakt.kernel.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/**
 * A column of a table. A null is an empty cell.
 *
 * @param key the field's name in JSON and the header of the English CSV, lower camel case
 * @param read takes the cell's value from the row: a String, Long, BigDecimal, Long of cents, LocalDate, Instant or Boolean, as the type says
 */
public record Column<R>(String key, String german, String english, Type type, Function<? super R, ?> read) {

    /** What a cell holds. */
    public enum Type {
        TEXT,
        NUMBER,
        DECIMAL,
        MONEY,
        DATE,
        INSTANT,
        /** Yes or no: true or false in JSON, an X or nothing where people read and spreadsheets count. */
        MARK
    }

    public static <R> Column<R> text(String key, String german, String english, Function<? super R, String> read) {
        return new Column<>(key, german, english, Type.TEXT, read);
    }

    public static <R> Column<R> number(String key, String german, String english, Function<? super R, Long> read) {
        return new Column<>(key, german, english, Type.NUMBER, read);
    }

    /** A number with decimals that is no money: a ratio, full-time equivalents. Written with the decimals it has. */
    public static <R> Column<R> decimal(
            String key, String german, String english, Function<? super R, BigDecimal> read) {
        return new Column<>(key, german, english, Type.DECIMAL, read);
    }

    /** @param read cents */
    public static <R> Column<R> money(String key, String german, String english, Function<? super R, Long> read) {
        return new Column<>(key, german, english, Type.MONEY, read);
    }

    /** An amount that the row already has as {@link Money}. */
    public static <R> Column<R> euro(String key, String german, String english, Function<? super R, Money> read) {
        return new Column<R>(key, german, english, Type.MONEY, row -> {
            var amount = read.apply(row);
            return amount == null ? null : amount.cents();
        });
    }

    public static <R> Column<R> date(String key, String german, String english, Function<? super R, LocalDate> read) {
        return new Column<>(key, german, english, Type.DATE, read);
    }

    public static <R> Column<R> instant(String key, String german, String english, Function<? super R, Instant> read) {
        return new Column<>(key, german, english, Type.INSTANT, read);
    }

    public static <R> Column<R> mark(String key, String german, String english, Function<? super R, Boolean> read) {
        return new Column<>(key, german, english, Type.MARK, read);
    }

    public String header(Locale language) {
        return German.isMeantBy(language) ? german : english;
    }
}
