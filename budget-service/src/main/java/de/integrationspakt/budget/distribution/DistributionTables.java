package de.integrationspakt.budget.distribution;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tables and their versions; only ever added to. */
@ApplicationScoped
class DistributionTables {

    private static final String COLUMNS =
            "SELECT code, version, level, title, source, put_by, put_at FROM distribution_table ";

    private final Database database;

    DistributionTables(Database database) {
        this.database = database;
    }

    /** @param version null: the latest */
    Optional<DistributionTable> find(String code, Integer version) {
        return database.first(
                COLUMNS + "WHERE code = ? AND (?::integer IS NULL OR version = ?) ORDER BY version DESC LIMIT 1",
                row -> table(row, numbers(row.getString(1), row.getInt(2))),
                code,
                version,
                version);
    }

    /** The latest version of each, without its numbers, after the given code. */
    List<DistributionTable> after(String code, int limit) {
        return database.list(
                "SELECT DISTINCT ON (code) code, version, level, title, source, put_by, put_at FROM distribution_table"
                        + " WHERE code > ? ORDER BY code, version DESC LIMIT ?",
                row -> table(row, new TreeMap<>()),
                code,
                limit);
    }

    /** Two ministers at once: the second waits, then finds the version of the first. */
    void lock(String code) {
        database.list("SELECT pg_advisory_xact_lock(hashtextextended('distribution_table/' || ?, 0))", row -> 1, code);
    }

    void add(DistributionTable table) {
        database.change(
                "INSERT INTO distribution_table (code, version, level, title, source, put_by, put_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                table.code(),
                table.version(),
                table.level(),
                table.title(),
                table.source(),
                table.putBy(),
                table.putAt());
        database.change(
                """
                INSERT INTO distribution_number (table_code, table_version, holder, number)
                SELECT ?, ?, * FROM unnest(?, ?)""",
                table.code(),
                table.version(),
                strings(table.numbers().keySet()),
                table.numbers().values().toArray(Long[]::new));
    }

    private SortedMap<String, Long> numbers(String code, int version) {
        var numbers = new TreeMap<String, Long>();
        database.each(
                "SELECT holder, number FROM distribution_number WHERE table_code = ? AND table_version = ?",
                row -> numbers.put(row.getString(1), row.getLong(2)),
                code,
                version);
        return numbers;
    }

    private static String[] strings(Collection<String> keys) {
        return keys.toArray(String[]::new);
    }

    private static DistributionTable table(ResultSet row, SortedMap<String, Long> numbers) throws SQLException {
        return new DistributionTable(
                row.getString(1),
                row.getInt(2),
                DistributionTable.Level.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                numbers,
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }
}
