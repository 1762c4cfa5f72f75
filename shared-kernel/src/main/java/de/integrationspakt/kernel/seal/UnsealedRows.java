package de.integrationspakt.kernel.seal;

import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds what of a log is final and not sealed yet, in the order in which it is to be sealed. */
class UnsealedRows {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Connection connection;
    private final SealedLog log;

    UnsealedRows(Connection connection, SealedLog log) {
        this.connection = connection;
        this.log = log;
    }

    /** @param text of each column, in the log's order */
    record Row(UUID id, String mark, Map<String, String> text) {}

    /** @param last null when nothing is sealed yet */
    List<Row> next(StoredSeal last, int most) throws SQLException {
        var horizon = horizon();
        if (last == null) {
            return read("0", BEFORE_ALL, horizon, most);
        }
        if (!isBehind(horizon, last.lastMark())) {
            return read(last.lastMark(), last.lastId(), horizon, most);
        }
        // A dump was restored into a cluster that counts transactions from the start. What was left of the old count is
        // final; then comes what was written since, among rows that are sealed and left out one by one.
        var left = read(last.lastMark(), last.lastId(), null, most);
        return left.isEmpty() ? read("0", BEFORE_ALL, horizon, most) : left;
    }

    private static boolean isBehind(String horizon, String mark) {
        return new BigInteger(horizon).compareTo(new BigInteger(mark)) < 0;
    }

    private String horizon() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT (" + log.horizon() + ")::text")) {
            row.next();
            return row.getString(1);
        }
    }

    private List<Row> read(String mark, UUID id, String horizon, int most) throws SQLException {
        var type = log.markType();
        var sql =
                "SELECT id AS row_id, " + log.mark() + "::text AS row_mark, " + log.selected() + " FROM " + log.table()
                        + " r WHERE (r." + log.mark() + ", r.id) > (?::" + type + ", ?)"
                        + (horizon == null ? "" : " AND r." + log.mark() + " < ?::" + type)
                        + " AND NOT EXISTS (SELECT FROM sealed_entry s WHERE s.log = ? AND s.id = r.id)"
                        + " ORDER BY r." + log.mark() + ", r.id LIMIT ?";
        try (var select = connection.prepareStatement(sql)) {
            int place = 1;
            select.setString(place++, mark);
            select.setObject(place++, id);
            if (horizon != null) {
                select.setString(place++, horizon);
            }
            select.setString(place++, log.name());
            select.setInt(place, most);
            return rows(select);
        }
    }

    private List<Row> rows(PreparedStatement select) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                rows.add(new Row(row.getObject("row_id", UUID.class), row.getString("row_mark"), text(log, row)));
            }
        }
        return rows;
    }

    /** What is sealed of a row, from a result that has the log's columns. */
    static Map<String, String> text(SealedLog log, ResultSet row) throws SQLException {
        var text = new LinkedHashMap<String, String>();
        for (String column : log.columns().keySet()) {
            text.put(column, row.getString(column));
        }
        return text;
    }
}
