package de.integrationspakt.local.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The three databases and the two roles of each: the owner migrates, the app role runs and owns nothing, so that insert-only
 * tables stay insert-only whatever the service's code does. Idempotent, so it may run at every start.
 */
public final class ServiceDatabases {
    public static final List<String> SERVICES = List.of("municipality", "budget", "casemanagement");

    private ServiceDatabases() {}

    /** @param superuser opens a connection to the named database as superuser */
    public static void create(Connections superuser, String password) throws SQLException {
        for (String service : SERVICES) {
            try (Connection postgres = superuser.to("postgres")) {
                role(postgres, service + "_owner", password);
                role(postgres, service + "_app", password);
                database(postgres, service);
            }
            try (Connection own = superuser.to(service)) {
                run(own, "ALTER SCHEMA public OWNER TO " + service + "_owner");
                run(own, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
                run(own, "GRANT USAGE ON SCHEMA public TO " + service + "_app");
            }
        }
    }

    private static void role(Connection connection, String role, String password) throws SQLException {
        if (!found(connection, "SELECT FROM pg_roles WHERE rolname = '" + role + "'")) {
            run(connection, "CREATE ROLE " + role + " LOGIN PASSWORD '" + password.replace("'", "''") + "'");
        }
    }

    private static void database(Connection connection, String service) throws SQLException {
        if (!found(connection, "SELECT FROM pg_database WHERE datname = '" + service + "'")) {
            run(connection, "CREATE DATABASE " + service + " OWNER " + service + "_owner");
        }
        run(connection, "REVOKE ALL ON DATABASE " + service + " FROM PUBLIC");
        run(connection, "GRANT CONNECT ON DATABASE " + service + " TO " + service + "_app");
    }

    private static boolean found(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Opens connections as superuser; the caller closes them. */
    @FunctionalInterface
    public interface Connections {
        Connection to(String database) throws SQLException;
    }
}
