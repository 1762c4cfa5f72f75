package de.integrationspakt.municipality.funding;

import de.integrationspakt.kernel.http.NotYetKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
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

    private final EntityManager entities;

    GroupCopies(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<FundingGroup> find(String key) {
        return read(SELECT + "WHERE key = ?1", key).stream().findFirst();
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
        return read(SELECT + """
                WHERE key > ?1 AND (cast(?2 AS text) IS NULL OR members @> ARRAY[cast(?2 AS text)])
                  AND (cast(?3 AS date) IS NULL OR (valid_from <= cast(?3 AS date)
                       AND (valid_to IS NULL OR valid_to >= cast(?3 AS date))))
                ORDER BY key LIMIT ?4""", after, member, on == null ? null : on.toString(), limit);
    }

    /** Keys of the groups of which one of these units is a member. */
    Set<String> of(Collection<String> units) {
        List<?> found = entities.createNativeQuery(
                        "SELECT key FROM municipality_group WHERE members && cast(?1 AS text[])", String.class)
                .setParameter(1, units.toArray(String[]::new))
                .getResultList();
        var keys = new TreeSet<String>();
        found.forEach(key -> keys.add((String) key));
        return keys;
    }

    private List<FundingGroup> read(String sql, Object... values) {
        var query = entities.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<?> found = query.getResultList();
        return found.stream().map(row -> group((Tuple) row)).toList();
    }

    private static FundingGroup group(Tuple row) {
        return new FundingGroup(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                List.of(row.get(3, String.class).split(",")),
                day(row.get(4)),
                day(row.get(5)));
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
