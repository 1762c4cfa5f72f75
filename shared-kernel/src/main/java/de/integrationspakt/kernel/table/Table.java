package de.integrationspakt.kernel.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Describes a table; the rows come separately.
 *
 * @param name of the file, without its ending: lower case letters, digits, points and hyphens
 * @param rowsKey under which field the rows stand in JSON: {@code items} in lists
 * @param notes the header of a report; empty for a plain list
 */
public record Table<R>(
        String name, String german, String english, String rowsKey, List<Note> notes, List<Column<R>> columns) {

    public Table {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9.-]*")) throw new IllegalArgumentException("not a file name: " + name);
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
    }

    /** A plain list. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <R> Table<R> list(String name, String german, String english, Column<R>... columns) {
        return new Table<>(name, german, english, "items", List.of(), List.of(columns));
    }

    /** The same columns with a report's header, as a file of another name. */
    public Table<R> with(String name, List<Note> notes) {
        return new Table<>(name, german, english, rowsKey, notes, columns);
    }

    /** The same table with its rows under another field in JSON. */
    public Table<R> rowsUnder(String rowsKey) {
        return new Table<>(name, german, english, rowsKey, notes, columns);
    }

    /** The same table with some of its columns alone, in the order given. */
    public Table<R> only(String... keys) {
        var kept = Arrays.stream(keys)
                .map(key -> columns.stream()
                        .filter(column -> column.key().equals(key))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(name + " has no column " + key)))
                .toList();
        return new Table<>(name, german, english, rowsKey, notes, kept);
    }

    public String title(Locale language) {
        return German.isMeantBy(language) ? german : english;
    }
}
