package de.integrationspakt.kernel.table;

import de.integrationspakt.kernel.http.Refusal;

/**
 * 422: the file as a whole is not what it should be: another type than said, text in no known encoding, broken structure, columns that are
 * missing or unknown, too much in it. {@code errors} names the columns or the line.
 */
public class UnreadableFile extends Refusal {
    UnreadableFile() {
        super(422, "UNREADABLE_FILE");
    }

    /** @param pointer {@code /line/7}, {@code /columns/3} or the empty one for the whole file */
    UnreadableFile(String pointer, String textKey, Object... args) {
        this();
        at(pointer, textKey, args);
    }

    boolean namesPlaces() {
        return !places().isEmpty();
    }
}
