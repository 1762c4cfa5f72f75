package de.integrationspakt.kernel.deputy;

import de.integrationspakt.kernel.http.NotFound;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Deputyships {
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    AgroalDataSource database;

    /** Those confirmed, not ended and not over on this day. */
    List<Deputyship> running(LocalDate day) {
        return read(
                "WHERE confirmed_at IS NOT NULL AND ended_at IS NULL AND first_day <= ? AND last_day >= ?", day, day);
    }

    /** Oldest first, after the given one, or null. */
    List<Deputyship> page(UUID after, int limit) {
        return read("WHERE id > ? ORDER BY id LIMIT ?", after == null ? FIRST : after, limit);
    }

    /** Keeps others waiting until the transaction ends. */
    Deputyship lock(UUID id) {
        return read("WHERE id = ? FOR UPDATE", id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("deputyship", id));
    }

    void add(Deputyship added) {
        change(
                """
                INSERT INTO deputyship (id, absent, deputy, roles, first_day, last_day, reason, recorded_by, recorded_at)
                VALUES (?, ?, ?, string_to_array(?, ','), ?, ?, ?, ?, ?)""",
                added.id(),
                added.absent(),
                added.deputy(),
                String.join(",", added.roles()),
                added.firstDay(),
                added.lastDay(),
                added.reason(),
                added.recordedBy(),
                moment(added.recordedAt()));
    }

    void update(Deputyship changed) {
        change(
                "UPDATE deputyship SET confirmed_by = ?, confirmed_at = ?, ended_by = ?, ended_at = ? WHERE id = ?",
                changed.confirmedBy(),
                moment(changed.confirmedAt()),
                changed.endedBy(),
                moment(changed.endedAt()),
                changed.id());
    }

    private List<Deputyship> read(String where, Object... arguments) {
        try (var connection = database.getConnection();
                var select = fill(connection.prepareStatement("SELECT * FROM deputyship " + where), arguments);
                var rows = select.executeQuery()) {
            var found = new ArrayList<Deputyship>();
            while (rows.next()) {
                found.add(deputyship(rows));
            }
            return found;
        } catch (SQLException fault) {
            throw new DeputiesUnavailable(fault);
        }
    }

    private void change(String sql, Object... arguments) {
        try (var connection = database.getConnection();
                var change = fill(connection.prepareStatement(sql), arguments)) {
            change.executeUpdate();
        } catch (SQLException fault) {
            throw new DeputiesUnavailable(fault);
        }
    }

    private static PreparedStatement fill(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int place = 0; place < arguments.length; place++) {
            statement.setObject(place + 1, arguments[place]);
        }
        return statement;
    }

    private static Deputyship deputyship(ResultSet row) throws SQLException {
        return new Deputyship(
                row.getObject("id", UUID.class),
                row.getString("absent"),
                row.getString("deputy"),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("reason"),
                row.getString("recorded_by"),
                instant(row, "recorded_at"),
                row.getString("confirmed_by"),
                instant(row, "confirmed_at"),
                row.getString("ended_by"),
                instant(row, "ended_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime moment(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    /** Who may act is not known without them. */
    static class DeputiesUnavailable extends RuntimeException {
        DeputiesUnavailable(SQLException cause) {
            super(cause);
        }
    }
}
