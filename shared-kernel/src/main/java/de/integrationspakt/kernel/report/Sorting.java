package de.integrationspakt.kernel.report;

import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.kernel.table.Column;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** In which order rows come: {@code ?sort=paid}, or {@code -paid} for the largest first. */
public final class Sorting {

    private Sorting() {}

    /**
     * The rows of a report small enough to be sorted in memory, by any of its columns; rows that are alike there keep their order.
     *
     * @param sort null or empty: as they are
     */
    public static <R> List<R> sorted(List<R> rows, List<Column<R>> columns, String sort) {
        if (sort == null || sort.isEmpty()) return rows;
        boolean falling = sort.startsWith("-");
        var key = falling ? sort.substring(1) : sort;
        var column = columns.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> refused(columns.stream().map(Column::key).toList()));
        Comparator<R> order =
                Comparator.comparing(row -> value(column, row), Comparator.nullsFirst(Comparator.naturalOrder()));
        return rows.stream().sorted(falling ? order.reversed() : order).toList();
    }

    /**
     * The end of an SQL statement.
     *
     * @param allowed what may be sorted by, each with the columns that make its order complete
     */
    public static String orderBy(String sort, Map<String, String> allowed, String otherwise) {
        var asked = sort == null || sort.isEmpty() ? otherwise : sort;
        boolean falling = asked.startsWith("-");
        var columns = allowed.get(falling ? asked.substring(1) : asked);
        if (columns == null) throw refused(allowed.keySet().stream().sorted().toList());
        return " ORDER BY " + (falling ? columns.replace(",", " DESC,") + " DESC" : columns);
    }

    /** What a cell holds is comparable with the other cells of its column. */
    @SuppressWarnings("unchecked")
    private static <R> Comparable<Object> value(Column<R> column, R row) {
        return (Comparable<Object>) column.read().apply(row);
    }

    private static Malformed refused(List<String> keys) {
        return new Malformed("/sort", "field.sort", keys.stream().collect(Collectors.joining(", ")));
    }
}
