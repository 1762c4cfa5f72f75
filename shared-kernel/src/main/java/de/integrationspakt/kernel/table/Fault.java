package de.integrationspakt.kernel.table;

import java.util.Arrays;
import java.util.List;

/**
 * What is wrong in a row, or worth a note; told in words only when somebody reads it, in his language.
 *
 * @param column key of the column; null for the whole row
 * @param code key of its words in the problem texts
 * @param args what the words name
 */
public record Fault(String column, String code, List<String> args) {
    public static Fault of(String column, String code, Object... args) {
        return new Fault(column, code, Arrays.stream(args).map(String::valueOf).toList());
    }
}
