package de.integrationspakt.municipality.connection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The checks that counted; they are only added. */
@ApplicationScoped
class FrozenChecks {
    private final Database database;
    private final ObjectMapper json;

    FrozenChecks(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    private record Content(List<Break> breaks, Map<String, String> titles) {}

    void add(UUID checked, FrozenCheck check) {
        database.change(
                "INSERT INTO package_check (package, number, cause, checked_at, checked_by, connectable, compatible, content)"
                        + " VALUES (?,?,?,?,?,?,?,?)",
                checked,
                check.number(),
                check.cause(),
                check.at(),
                check.by(),
                check.connectable(),
                check.compatible(),
                written(new Content(check.breaks(), check.titles())));
    }

    /** The newest first. */
    List<FrozenCheck> of(UUID checked) {
        return database.list("SELECT * FROM package_check WHERE package = ? ORDER BY number DESC", this::read, checked);
    }

    private FrozenCheck read(ResultSet row) throws SQLException {
        var content = content(row.getString("content"));
        return new FrozenCheck(
                row.getInt("number"),
                CheckCause.valueOf(row.getString("cause")),
                row.getTimestamp("checked_at").toInstant(),
                row.getString("checked_by"),
                row.getBoolean("connectable"),
                row.getBoolean("compatible"),
                content.breaks(),
                content.titles());
    }

    private String written(Content content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(fault);
        }
    }

    private Content content(String written) {
        try {
            return json.readValue(written, Content.class);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
