package de.integrationspakt.municipality.funding;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotYetKnown;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the copies of the groups that budget keeps. */
@ApplicationScoped
public class GroupCopies {
    private static final String SELECT =
            "SELECT key, name, lead, array_to_string(members, ','), valid_from, valid_to FROM municipality_group ";

    private final Database database;

    GroupCopies(Database database) {
        this.database = database;
    }

    public Optional<FundingGroup> find(String key) {
        return database.first(SELECT + "WHERE key = ?", GroupCopies::group, key);
    }

    /** The group of this key; {@link NotYetKnown} if its fact has not arrived, or if there is no such group. */
    public FundingGroup require(String key) {
        return find(key).orElseThrow(() -> new NotYetKnown("group", key));
    }

    /**
     * By key, behind the one given.
     *
     * @param member only groups of this member, or null
     * @param on only those valid on this day, or null
     */
    List<FundingGroup> page(String member, LocalDate on, String after, int limit) {
        return database.list(SELECT + """
                WHERE key > ? AND (?::text IS NULL OR members @> ARRAY[?::text])
                  AND (?::date IS NULL OR (valid_from <= ?::date AND (valid_to IS NULL OR valid_to >= ?::date)))
                ORDER BY key LIMIT ?""", GroupCopies::group, after, member, member, on, on, on, limit);
    }

    /** Keys of the groups of which one of these units is a member. */
    Set<String> of(Collection<String> units) {
        return new TreeSet<>(
                database.list("SELECT key FROM municipality_group WHERE members && ?", row -> row.getString(1), (Object)
                        units.toArray(String[]::new)));
    }

    private static FundingGroup group(ResultSet row) throws SQLException {
        return new FundingGroup(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                List.of(row.getString(4).split(",")),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class));
    }
}
