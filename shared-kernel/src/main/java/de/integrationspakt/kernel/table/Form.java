package de.integrationspakt.kernel.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Describes a table that is read: which columns a file may and must have, in any order.
 *
 * @param name of its template's file, without ending
 */
public record Form(String name, String german, String english, List<Field> fields) {
    public Form {
        fields = List.copyOf(fields);
    }

    public static Form of(String name, String german, String english, Field... fields) {
        return new Form(name, german, english, Arrays.asList(fields));
    }

    /** The columns without a row, to be filled in: {@code tables.answer(format, form.template(), Rows.of(List.of()))}. */
    public Table<Object> template() {
        return new Table<>(
                name,
                german,
                english,
                "items",
                List.of(),
                fields.stream().map(Field::<Object>column).toList());
    }

    public Field field(String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no column " + key));
    }

    /** Which column of the file is which field. @throws UnreadableFile naming every column that is unknown, missing or there twice */
    List<Field> columns(List<String> header) {
        var refusal = new UnreadableFile();
        var found = header.stream().map(this::named).toList();
        for (int i = 0; i < header.size(); i++) {
            var field = found.get(i);
            if (field == null) {
                if (!header.get(i).isBlank()) refusal.at("/columns/" + (i + 1), "file.column.unknown", header.get(i));
            } else if (found.indexOf(field) < i) {
                refusal.at("/columns/" + (i + 1), "file.column.twice", header.get(i));
            }
        }
        fields.stream()
                .filter(field -> field.required() && !found.contains(field))
                .forEach(field ->
                        refusal.at("/columns", "file.column.missing", field.key(), field.german(), field.english()));
        if (refusal.namesPlaces()) throw refusal;
        return found;
    }

    /** How many columns of the header are known; tells which separator a file uses. */
    int knows(List<String> header) {
        return (int) header.stream().filter(title -> named(title) != null).count();
    }

    private Field named(String title) {
        return names().get(plain(title));
    }

    private Map<String, Field> names() {
        var names = new HashMap<String, Field>();
        for (var field : fields) {
            for (var name : List.of(field.key(), field.german(), field.english())) names.put(plain(name), field);
        }
        return names;
    }

    /** People break titles into lines and write them in capitals. */
    static String plain(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
