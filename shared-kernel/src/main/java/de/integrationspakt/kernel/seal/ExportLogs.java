package de.integrationspakt.kernel.seal;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes logs and their seals line by line for the offline verifier, from one snapshot and with the memory of some rows: a
 * head, each entry in the order sealed with its seal behind it, what is not sealed, and an end that says how many lines.
 */
@ApplicationScoped
class ExportLogs {
    /** Rows fetched at a time. */
    private static final int FETCH = 500;

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @ConfigProperty(name = "pakt.service")
    String service;

    /** @param after seals up to this one are left out: the reader has verified them before; 0 for all there are */
    void write(List<SealedLog> logs, long after, String by, OutputStream out) throws IOException {
        try (var connection = database.getConnection();
                var lines = new ExportLines(json, out)) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                var names = logs.stream().map(SealedLog::name).toList();
                lines.head(service, StoredSeal.moment(clock.instant()), by, names);
                for (SealedLog log : logs) {
                    sealed(connection, log, after, lines);
                    unsealed(connection, log, lines);
                }
                lines.end();
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
        } catch (SQLException fault) {
            throw new IOException("the export breaks off: " + fault.getMessage(), fault);
        }
    }

    private void sealed(Connection connection, SealedLog log, long after, ExportLines lines)
            throws SQLException, IOException {
        try (var selectSeals = connection.prepareStatement(
                        "SELECT * FROM seal WHERE log = ? AND number >= ? ORDER BY number");
                var selectEntries = connection.prepareStatement("SELECT s.number AS entry_number, s.id AS entry_id,"
                        + " encode(s.leaf, 'hex') AS entry_leaf, r.* FROM sealed_entry s"
                        + " LEFT JOIN (SELECT id AS row_id, " + log.selected() + " FROM " + log.table() + ") r"
                        + " ON r.row_id = s.id WHERE s.log = ? AND s.number > ? ORDER BY s.number")) {
            selectSeals.setFetchSize(FETCH);
            selectSeals.setString(1, log.name());
            selectSeals.setLong(2, after);
            try (var seals = selectSeals.executeQuery()) {
                var seal = seals.next() ? StoredSeal.of(service, seals) : null;
                long known = 0;
                if (after > 0 && seal != null) {
                    lines.seal(seal);
                    known = seal.seal().size();
                    seal = seals.next() ? StoredSeal.of(service, seals) : null;
                }
                selectEntries.setFetchSize(FETCH);
                selectEntries.setString(1, log.name());
                selectEntries.setLong(2, known);
                try (var entries = selectEntries.executeQuery()) {
                    while (entries.next()) {
                        long number = entries.getLong("entry_number");
                        while (seal != null && seal.seal().size() < number) {
                            lines.seal(seal);
                            seal = seals.next() ? StoredSeal.of(service, seals) : null;
                        }
                        Map<String, String> row =
                                entries.getString("row_id") == null ? null : UnsealedRows.text(log, entries);
                        lines.entry(
                                log.name(),
                                number,
                                entries.getString("entry_id"),
                                entries.getString("entry_leaf"),
                                row);
                    }
                }
                while (seal != null) {
                    lines.seal(seal);
                    seal = seals.next() ? StoredSeal.of(service, seals) : null;
                }
            }
        }
    }

    private static void unsealed(Connection connection, SealedLog log, ExportLines lines)
            throws SQLException, IOException {
        try (var select = connection.prepareStatement("SELECT " + log.selected() + " FROM " + log.table() + " r"
                + " WHERE NOT EXISTS (SELECT FROM sealed_entry s WHERE s.log = ? AND s.id = r.id)"
                + " ORDER BY r." + log.mark() + ", r.id")) {
            select.setFetchSize(FETCH);
            select.setString(1, log.name());
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    lines.unsealed(log.name(), UnsealedRows.text(log, row));
                }
            }
        }
    }
}
