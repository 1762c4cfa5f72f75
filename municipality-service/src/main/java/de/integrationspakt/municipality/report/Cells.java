package de.integrationspakt.municipality.report;

import de.integrationspakt.kernel.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** Cells of a row that may be empty. */
final class Cells {
    private Cells() {}

    static Money money(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : Money.ofCents(row.getLong(column));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
