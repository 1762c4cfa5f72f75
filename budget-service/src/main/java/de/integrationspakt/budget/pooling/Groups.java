package de.integrationspakt.budget.pooling;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class Groups {

    private static final String SELECT = """
            SELECT key, name, lead, valid_from, valid_to, formed_by, formed_at,
                   ARRAY(SELECT member FROM holder_group_member m WHERE m.group_key = g.key ORDER BY member) AS members
              FROM holder_group g
            """;

    private final Database database;

    Groups(Database database) {
        this.database = database;
    }

    /** @return the group with its new key */
    HolderGroup add(HolderGroup group) {
        var key = database.first(
                        """
                INSERT INTO holder_group (name, lead, valid_from, valid_to, formed_by, formed_at) VALUES (?, ?, ?, ?::date, ?, ?)
                RETURNING key""",
                        row -> row.getString(1),
                        group.name(),
                        group.lead(),
                        group.validFrom(),
                        group.validTo(),
                        group.formedBy(),
                        group.formedAt())
                .orElseThrow();
        database.change(
                "INSERT INTO holder_group_member (group_key, member) SELECT ?, * FROM unnest(?)",
                key,
                group.members().toArray(String[]::new));
        return require(key);
    }

    HolderGroup require(String key) {
        return database.first(SELECT + "WHERE key = ?", Groups::group, key)
                .orElseThrow(() -> new NotFound("group", key));
    }

    /**
     * @param member null: all
     * @param within keys of groups that may be seen; null: all
     */
    List<HolderGroup> page(String member, Collection<String> within, String after, int limit) {
        return database.list(
                SELECT + """
                WHERE (?::text IS NULL OR EXISTS (SELECT FROM holder_group_member m WHERE m.group_key = g.key AND m.member = ?))
                  AND (?::text[] IS NULL OR key = ANY (?)) AND key > ? ORDER BY key LIMIT ?""",
                Groups::group,
                member,
                member,
                within == null ? null : within.toArray(String[]::new),
                within == null ? null : within.toArray(String[]::new),
                after,
                limit);
    }

    /** Keys of the groups of which these units, or municipalities of these districts, are members. */
    List<String> of(Collection<String> units) {
        return database.list(
                "SELECT DISTINCT group_key FROM holder_group_member WHERE member = ANY (?) OR left(member, 5) = ANY (?)",
                row -> row.getString(1),
                units.toArray(String[]::new),
                units.toArray(String[]::new));
    }

    private static HolderGroup group(ResultSet row) throws SQLException {
        return new HolderGroup(
                row.getString("key"),
                row.getString("name"),
                row.getString("lead"),
                List.of((String[]) row.getArray("members").getArray()),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("formed_by"),
                row.getObject("formed_at", OffsetDateTime.class).toInstant());
    }
}
