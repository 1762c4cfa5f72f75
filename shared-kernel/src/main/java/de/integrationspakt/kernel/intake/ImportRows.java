package de.integrationspakt.kernel.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.kernel.table.Fault;
import de.integrationspakt.kernel.table.Rows.Taker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What became of the rows of the imports, in the database. */
@ApplicationScoped
class ImportRows {
    private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {};

    @Inject
    ObjectMapper json;

    /** A row that was taken before under a key. */
    record Known(long line, String reference, byte[] contentHash) {}

    void insert(Connection connection, UUID job, Collection<RowOutcome> outcomes) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO import_row (job, line, outcome, reference, key,"
                + " content_hash, faults, notes) VALUES (?,?,?,?,?,?,?::jsonb,?::jsonb)")) {
            for (var outcome : outcomes) {
                insert.setObject(1, job);
                insert.setLong(2, outcome.line());
                insert.setString(3, outcome.kind().name());
                insert.setString(4, outcome.reference());
                insert.setString(5, outcome.key());
                insert.setBytes(6, outcome.contentHash());
                insert.setString(7, json.writeValueAsString(outcome.faults()));
                insert.setString(8, json.writeValueAsString(outcome.notes()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Which of the keys earlier rows of the same file have. */
    Map<String, Known> inFile(Connection connection, UUID job, Collection<String> keys) throws SQLException {
        try (var select = connection.prepareStatement("SELECT key, line, reference, content_hash FROM import_row"
                + " WHERE job = ? AND key = ANY(?) AND outcome <> 'REJECTED'")) {
            select.setObject(1, job);
            select.setArray(2, connection.createArrayOf("text", keys.toArray()));
            return known(select.executeQuery());
        }
    }

    /** Which of the keys were taken from earlier files of the same kind and unit. */
    Map<String, Known> everTaken(Connection connection, ImportJob job, Collection<String> keys) throws SQLException {
        try (var select =
                connection.prepareStatement("SELECT r.key, r.line, r.reference, r.content_hash FROM import_row r"
                        + " JOIN import_job j ON j.id = r.job WHERE r.key = ANY(?) AND r.outcome <> 'REJECTED'"
                        + " AND j.kind = ? AND j.unit = ? AND NOT j.dry_run AND j.id <> ?")) {
            select.setArray(1, connection.createArrayOf("text", keys.toArray()));
            select.setString(2, job.kind());
            select.setString(3, job.unit());
            select.setObject(4, job.id());
            return known(select.executeQuery());
        }
    }

    private static Map<String, Known> known(ResultSet row) throws SQLException {
        var known = new HashMap<String, Known>();
        while (row.next()) known.put(row.getString(1), new Known(row.getLong(2), row.getString(3), row.getBytes(4)));
        return known;
    }

    /**
     * Hands over the rows in the order of the file, from a cursor.
     *
     * @param outcome only these, or null
     * @param after lines up to this one are passed over
     */
    void each(Connection connection, UUID job, RowOutcome.Kind outcome, long after, long limit, Taker<RowOutcome> taker)
            throws SQLException, IOException {
        try (var select = connection.prepareStatement(
                "SELECT line, outcome, reference, key, content_hash, faults, notes"
                        + " FROM import_row WHERE job = ? AND line > ? AND (?::text IS NULL OR outcome = ?) ORDER BY line LIMIT ?")) {
            var name = outcome == null ? null : outcome.name();
            select.setFetchSize(500);
            select.setObject(1, job);
            select.setLong(2, after);
            select.setString(3, name);
            select.setString(4, name);
            select.setLong(5, limit);
            var row = select.executeQuery();
            while (row.next()) taker.take(outcome(row));
        }
    }

    private RowOutcome outcome(ResultSet row) throws SQLException, IOException {
        return new RowOutcome(
                row.getLong(1),
                RowOutcome.Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getBytes(5),
                json.readValue(row.getString(6), FAULTS),
                json.readValue(row.getString(7), FAULTS));
    }
}
