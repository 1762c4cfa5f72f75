package de.integrationspakt.kernel.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plain SQL where it reads better or runs faster than entities: the ledger, and whatever is written in sets. Takes part in the caller's
 * transaction. Arrays become SQL arrays, instants timestamps, enums their names.
 */
@ApplicationScoped
public class Database {

    /** Rows fetched at a time: enough that the round trips do not count, few enough that memory does not either. */
    private static final int FETCH = 500;

    /** For millions of rows: some megabytes at a time, so that round trips do not count. */
    private static final int REPORT_FETCH = 5_000;

    private final AgroalDataSource source;

    Database(AgroalDataSource source) {
        this.source = source;
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes one row. */
    @FunctionalInterface
    public interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    /** Takes the transaction's connection now, so that nothing later in it waits for one. */
    public void join() {
        try {
            source.getConnection().close();
        } catch (SQLException e) {
            throw new DatabaseRefused(e);
        }
    }

    public <T> List<T> list(String sql, Row<T> row, Object... arguments) {
        var rows = new ArrayList<T>();
        each(sql, result -> rows.add(row.read(result)), arguments);
        return rows;
    }

    public <T> Optional<T> first(String sql, Row<T> row, Object... arguments) {
        return list(sql, row, arguments).stream().findFirst();
    }

    /** Row by row, never all in memory when called in a transaction. */
    public void each(String sql, Taker taker, Object... arguments) {
        each(FETCH, sql, taker, arguments);
    }

    /** The same for so many rows that round trips count. */
    public void stream(String sql, Taker taker, Object... arguments) {
        each(REPORT_FETCH, sql, taker, arguments);
    }

    private void each(int fetch, String sql, Taker taker, Object... arguments) {
        try (var connection = source.getConnection();
                var statement = prepare(connection, sql, arguments)) {
            statement.setFetchSize(fetch);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) taker.take(rows);
            }
        } catch (SQLException e) {
            throw new DatabaseRefused(e);
        }
    }

    /**
     * A statement that can go to the database with others.
     *
     * @param taker of its rows; null for one that gives none
     */
    public record Command(String sql, Taker taker, Object... arguments) {

        /** A change. */
        public static Command change(String sql, Object... arguments) {
            return new Command(sql, null, arguments);
        }

        /** A question, each row of whose answer is taken. */
        public static Command ask(String sql, Taker taker, Object... arguments) {
            return new Command(sql, taker, arguments);
        }
    }

    /** Sends all of the commands at once and waits once; they run in this order, each seeing what those before it did. */
    public void together(List<Command> commands) {
        if (commands.isEmpty()) return;
        var sql = commands.stream().map(Command::sql).collect(Collectors.joining(";\n"));
        var arguments = commands.stream()
                .flatMap(command -> Stream.of(command.arguments()))
                .toArray();
        try (var connection = source.getConnection();
                var statement = prepare(connection, sql, arguments)) {
            boolean rows = statement.execute();
            for (var command : commands) {
                if (rows) takeAll(statement, command.taker());
                rows = statement.getMoreResults();
            }
        } catch (SQLException e) {
            throw new DatabaseRefused(e);
        }
    }

    private static void takeAll(PreparedStatement statement, Taker taker) throws SQLException {
        try (var rows = statement.getResultSet()) {
            while (taker != null && rows.next()) taker.take(rows);
        }
    }

    /** @return how many rows changed */
    public int change(String sql, Object... arguments) {
        try (var connection = source.getConnection();
                var statement = prepare(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseRefused(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... arguments)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        try {
            for (int place = 0; place < arguments.length; place++) {
                statement.setObject(place + 1, sqlValue(connection, arguments[place]));
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static Object sqlValue(Connection connection, Object value) throws SQLException {
        if (value instanceof String[] texts) return connection.createArrayOf("text", texts);
        if (value instanceof Long[] numbers) return connection.createArrayOf("bigint", numbers);
        if (value instanceof Integer[] numbers) return connection.createArrayOf("integer", numbers);
        if (value instanceof UUID[] ids) return connection.createArrayOf("uuid", ids);
        if (value instanceof byte[][] contents) return connection.createArrayOf("bytea", contents);
        if (value instanceof LocalDate[] days) return connection.createArrayOf("date", days);
        if (value instanceof Instant moment) return moment.atOffset(ZoneOffset.UTC);
        if (value instanceof Enum<?> constant) return constant.name();
        return value;
    }
}
