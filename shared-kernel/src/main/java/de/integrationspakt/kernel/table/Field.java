package de.integrationspakt.kernel.table;

import java.util.List;
import java.util.Locale;

/**
 * A column that is read. A file names it by its key, its German or its English title.
 *
 * @param key the column's name for programs, lower camel case, as in JSON
 * @param required the column must be there, and each of its cells filled
 * @param length most characters of a text, all of a key; 0 for what has no length
 * @param choices the codes allowed; empty for other types
 */
public record Field(
        String key, String german, String english, Type type, boolean required, int length, List<Choice> choices) {

    /** What a cell of the column is read as, and which class its value then has. */
    public enum Type {
        /** A String. */
        TEXT,
        /** A String of digits with leading zeros, of exactly the field's length: AGS, district key, postcode. */
        KEY,
        /** A Long. */
        NUMBER,
        /** A BigDecimal. */
        DECIMAL,
        /** A Long of cents. */
        MONEY,
        /** A LocalDate. */
        DATE,
        /** A Boolean. */
        YES_NO,
        /** A String: the code of a {@link Choice}. */
        CODE,
        /** Not read: a column for people, such as a name beside its key, that may stand in the file. */
        SHOWN
    }

    /** @param length most characters */
    public static Field text(String key, String german, String english, int length) {
        return new Field(key, german, english, Type.TEXT, false, length, List.of());
    }

    /** An AGS: eight digits. Whether the municipality exists is for the feature to say. */
    public static Field ags(String key, String german, String english) {
        return new Field(key, german, english, Type.KEY, false, 8, List.of());
    }

    /** A district key: five digits. */
    public static Field district(String key, String german, String english) {
        return new Field(key, german, english, Type.KEY, false, 5, List.of());
    }

    public static Field number(String key, String german, String english) {
        return new Field(key, german, english, Type.NUMBER, false, 0, List.of());
    }

    public static Field decimal(String key, String german, String english) {
        return new Field(key, german, english, Type.DECIMAL, false, 0, List.of());
    }

    public static Field money(String key, String german, String english) {
        return new Field(key, german, english, Type.MONEY, false, 0, List.of());
    }

    public static Field date(String key, String german, String english) {
        return new Field(key, german, english, Type.DATE, false, 0, List.of());
    }

    public static Field yesNo(String key, String german, String english) {
        return new Field(key, german, english, Type.YES_NO, false, 0, List.of());
    }

    public static Field code(String key, String german, String english, List<Choice> choices) {
        return new Field(key, german, english, Type.CODE, false, 0, List.copyOf(choices));
    }

    public static Field shown(String key, String german, String english) {
        return new Field(key, german, english, Type.SHOWN, false, 0, List.of());
    }

    /** The same, but nobody may leave it out. */
    public Field needed() {
        return new Field(key, german, english, type, true, length, choices);
    }

    public String title(Locale language) {
        return German.isMeantBy(language) ? german : english;
    }

    /** The column of the template that people fill in. */
    <R> Column<R> column() {
        var written =
                switch (type) {
                    case NUMBER -> Column.Type.NUMBER;
                    case DECIMAL -> Column.Type.DECIMAL;
                    case MONEY -> Column.Type.MONEY;
                    case DATE -> Column.Type.DATE;
                    case TEXT, KEY, YES_NO, CODE, SHOWN -> Column.Type.TEXT;
                };
        return new Column<>(key, german, english, written, row -> null);
    }
}
