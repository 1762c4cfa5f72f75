package de.integrationspakt.budget.simulation;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What was said about scenarios; only ever added to. */
@ApplicationScoped
class ScenarioComments {

    private final Database database;

    ScenarioComments(Database database) {
        this.database = database;
    }

    /** @param version of the scenario it is about; @param units for whom its author spoke */
    record Comment(
            UUID id,
            UUID scenario,
            int version,
            String words,
            String writtenBy,
            List<String> units,
            Instant writtenAt) {}

    void add(Comment comment) {
        database.change(
                "INSERT INTO allocation_scenario_comment (id, scenario, version, words, written_by, units, written_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                comment.id(),
                comment.scenario(),
                comment.version(),
                comment.words(),
                comment.writtenBy(),
                comment.units().toArray(String[]::new),
                comment.writtenAt());
    }

    /** Oldest first, after the given one. */
    List<Comment> page(UUID scenario, UUID after, int limit) {
        return database.list(
                "SELECT id, scenario, version, words, written_by, units, written_at FROM allocation_scenario_comment"
                        + " WHERE scenario = ? AND id > ? ORDER BY id LIMIT ?",
                ScenarioComments::comment,
                scenario,
                after,
                limit);
    }

    private static Comment comment(ResultSet row) throws SQLException {
        return new Comment(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                List.of((String[]) row.getArray(6).getArray()),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }
}
