package de.integrationspakt.kernel.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.table.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The imports in the database. */
@ApplicationScoped
class ImportJobs {
    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    @Inject
    ObjectMapper json;

    /** What a caller is looking for; null members do not narrow. */
    record Search(String kind, ImportJob.Status status) {}

    void insert(Connection connection, ImportJob job) throws SQLException {
        try (var insert =
                connection.prepareStatement("INSERT INTO import_job (id, kind, format, file, unit, parameters,"
                        + " dry_run, status, subject, acting, roles, units, traceparent, rows, created_at)"
                        + " VALUES (?,?,?,?,?,?::jsonb,?,?,?,?,?,?,?,?,?)")) {
            var sender = job.sender();
            insert.setObject(1, job.id());
            insert.setString(2, job.kind());
            insert.setString(3, job.format().name());
            insert.setBytes(4, job.file());
            insert.setString(5, job.unit());
            insert.setString(6, json.writeValueAsString(job.parameters()));
            insert.setBoolean(7, job.dryRun());
            insert.setString(8, job.status().name());
            insert.setString(9, sender.subject());
            insert.setString(10, sender.acting());
            insert.setArray(11, connection.createArrayOf("text", sender.roles().toArray()));
            insert.setArray(12, connection.createArrayOf("text", sender.units().toArray()));
            insert.setString(13, sender.traceparent());
            insert.setInt(14, job.rows());
            insert.setTimestamp(15, Timestamp.from(job.times().createdAt()));
            insert.executeUpdate();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Optional<ImportJob> find(Connection connection, UUID id) throws SQLException {
        try (var select = connection.prepareStatement("SELECT * FROM import_job WHERE id = ?")) {
            select.setObject(1, id);
            var row = select.executeQuery();
            return row.next() ? Optional.of(job(row)) : Optional.empty();
        }
    }

    /** Those of the caller's units, the newest first. */
    List<ImportJob> list(Connection connection, Search search, Caller by, UUID before, int limit) throws SQLException {
        try (var select = connection.prepareStatement("SELECT * FROM import_job WHERE id < ?"
                + " AND (? OR unit = ANY(?) OR left(unit, 5) = ANY(?))"
                + " AND (?::text IS NULL OR kind = ?) AND (?::text IS NULL OR status = ?) ORDER BY id DESC LIMIT ?")) {
            var units = connection.createArrayOf("text", by.units().toArray());
            var status = search.status() == null ? null : search.status().name();
            select.setObject(1, before);
            select.setBoolean(2, by.isState());
            select.setArray(3, units);
            select.setArray(4, units);
            select.setString(5, search.kind());
            select.setString(6, search.kind());
            select.setString(7, status);
            select.setString(8, status);
            select.setInt(9, limit);
            var found = new ArrayList<ImportJob>();
            var row = select.executeQuery();
            while (row.next()) found.add(job(row));
            return found;
        }
    }

    /**
     * The next import that waits, or whose worker has not been heard of until its lease was over. Of one kind and unit one is worked off at a time,
     * in the order sent, so that two files about the same things do not overtake each other.
     */
    Optional<ImportJob> claim(Connection connection, UUID worker, Instant now, Instant leaseUntil) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE import_job SET status = 'RUNNING', worker = ?,"
                + " lease_until = ?, started_at = coalesce(started_at, ?) WHERE id = (SELECT id FROM import_job j"
                + " WHERE (status = 'QUEUED' OR status = 'RUNNING' AND lease_until < ?)"
                + " AND NOT EXISTS (SELECT 1 FROM import_job o WHERE o.kind = j.kind AND o.unit = j.unit AND o.id < j.id"
                + " AND o.status IN ('QUEUED', 'RUNNING'))"
                + " ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING *")) {
            update.setObject(1, worker);
            update.setTimestamp(2, Timestamp.from(leaseUntil));
            update.setTimestamp(3, Timestamp.from(now));
            update.setTimestamp(4, Timestamp.from(now));
            var row = update.executeQuery();
            return row.next() ? Optional.of(job(row)) : Optional.empty();
        }
    }

    /** Holds the import for this chunk. False if it was cancelled, or another worker has taken it over. */
    boolean hold(Connection connection, UUID id, UUID worker, int read, Instant leaseUntil) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE import_job SET lease_until = ?"
                + " WHERE id = ? AND worker = ? AND read = ? AND status = 'RUNNING'")) {
            update.setTimestamp(1, Timestamp.from(leaseUntil));
            update.setObject(2, id);
            update.setObject(3, worker);
            update.setInt(4, read);
            return update.executeUpdate() == 1;
        }
    }

    void advance(Connection connection, UUID id, List<RowOutcome> outcomes) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE import_job SET read = read + ?, accepted = accepted + ?,"
                + " unchanged = unchanged + ?, rejected = rejected + ? WHERE id = ?")) {
            update.setInt(1, outcomes.size());
            int place = 2;
            for (var kind : RowOutcome.Kind.values()) {
                update.setInt(place++, (int)
                        outcomes.stream().filter(one -> one.kind() == kind).count());
            }
            update.setObject(5, id);
            update.executeUpdate();
        }
    }

    boolean end(Connection connection, UUID id, ImportJob.Status status, String fault, Instant at) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE import_job SET status = ?, fault = ?, ended_at = ?"
                + " WHERE id = ? AND status IN ('QUEUED', 'RUNNING')")) {
            update.setString(1, status.name());
            update.setString(2, fault);
            update.setTimestamp(3, Timestamp.from(at));
            update.setObject(4, id);
            return update.executeUpdate() == 1;
        }
    }

    private ImportJob job(ResultSet row) throws SQLException {
        try {
            return new ImportJob(
                    row.getObject("id", UUID.class),
                    row.getString("kind"),
                    Format.valueOf(row.getString("format")),
                    row.getBytes("file"),
                    row.getString("unit"),
                    json.readValue(row.getString("parameters"), PARAMETERS),
                    row.getBoolean("dry_run"),
                    ImportJob.Status.valueOf(row.getString("status")),
                    new ImportJob.Sender(
                            row.getString("subject"),
                            row.getString("acting"),
                            Set.of((String[]) row.getArray("roles").getArray()),
                            Set.of((String[]) row.getArray("units").getArray()),
                            row.getString("traceparent")),
                    row.getInt("rows"),
                    new ImportJob.Progress(
                            row.getInt("read"),
                            row.getInt("accepted"),
                            row.getInt("unchanged"),
                            row.getInt("rejected")),
                    new ImportJob.Times(
                            instant(row, "created_at"), instant(row, "started_at"), instant(row, "ended_at")),
                    row.getString("fault"));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
