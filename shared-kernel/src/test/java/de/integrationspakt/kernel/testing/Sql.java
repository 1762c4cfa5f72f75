package de.integrationspakt.kernel.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Statements straight at the service's database, beside the service. */
public final class Sql {
    private Sql() {}

    /** As the role the service runs as. */
    public static List<Map<String, Object>> query(String sql, Object... parameters) {
        try (var connection = connect("_app");
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var rows = new ArrayList<Map<String, Object>>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var columns = new LinkedHashMap<String, Object>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        columns.put(row.getMetaData().getColumnLabel(i), row.getObject(i));
                    }
                    rows.add(columns);
                }
            }
            return rows;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The first column of the only row. */
    public static Object one(String sql, Object... parameters) {
        return query(sql, parameters).get(0).values().iterator().next();
    }

    /** A change as the role the service runs as; what the database refuses is thrown. */
    public static int execute(String sql, Object... parameters) throws SQLException {
        return execute("_app", sql, parameters);
    }

    /** A change as the role that owns the tables. */
    public static int asOwner(String sql, Object... parameters) {
        try {
            return execute("_owner", sql, parameters);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** For a test that must hold a transaction open; as the role the service runs as. */
    public static Connection open() throws SQLException {
        return connect("_app");
    }

    private static int execute(String role, String sql, Object... parameters) throws SQLException {
        try (var connection = connect(role);
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static Connection connect(String role) throws SQLException {
        var configuration = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                configuration.getValue("quarkus.datasource.jdbc.url", String.class),
                configuration.getValue("pakt.service", String.class) + role,
                configuration.getValue("pakt.database.password", String.class));
    }
}
