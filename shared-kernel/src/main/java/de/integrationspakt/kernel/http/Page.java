package de.integrationspakt.kernel.http;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param next cursor of the next part, null at the end
 */
public record Page<T>(List<T> items, String next) {
    /**
     * @param rows up to {@code paging.limit() + 1} rows; the one too many tells that there is more
     * @param key unique sort key of a row, so that equal sort values can never stop a reader
     */
    public static <R, T> Page<T> of(List<R> rows, Paging paging, Function<R, T> view, Function<R, String> key) {
        var shown = rows.size() > paging.limit() ? rows.subList(0, paging.limit()) : rows;
        var next = shown.size() < rows.size() ? Paging.cursor(key.apply(shown.get(shown.size() - 1))) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
