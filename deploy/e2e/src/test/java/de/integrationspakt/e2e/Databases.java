package de.integrationspakt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/** Looks straight into the databases for what must be true after every fault. */
final class Databases {
    private static final List<String> SERVICES = List.of("municipality", "budget", "casemanagement");

    private Databases() {}

    static Connection connect(String service) throws SQLException {
        var url = "jdbc:postgresql://localhost:" + Suite.address("pakt.database.port") + "/" + service;
        return DriverManager.getConnection(url, service + "_owner", "demo");
    }

    static long count(String service, String sql) {
        try (var connection = connect(service)) {
            return count(connection, sql);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** How many rows each table has once no fact is on its way any more. */
    static Map<String, Long> settledRows() {
        var seen = new AtomicReference<Map<String, Long>>(Map.of());
        return World.eventually(Databases::rows, rows -> rows.equals(seen.getAndSet(rows)));
    }

    /** How many rows each table has, but for the record of denied calls and the seals, which come when it is time for them. */
    static Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        for (String service : SERVICES) {
            try (var connection = connect(service);
                    var tables = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
                while (tables.next()) {
                    var table = tables.getString("TABLE_NAME");
                    if (!table.startsWith("seal")) {
                        rows.put(
                                service + "." + table,
                                count(connection, "SELECT count(*) FROM " + table + which(table)));
                    }
                }
            } catch (SQLException fault) {
                throw new IllegalStateException(fault);
            }
        }
        return rows;
    }

    private static String which(String table) {
        return switch (table) {
            case "journal" -> " WHERE action <> 'access.denied'";
            case "outbox" -> " WHERE topic <> 'audit.seals'";
            default -> "";
        };
    }

    /** The ledger adds up, and every fact told was sent and no fact waits as a dead letter. */
    static void assertInvariants() {
        Ledgers.assertSound();
        for (String service : SERVICES) {
            World.eventually(
                    () -> count(service, "SELECT count(*) FROM outbox WHERE position IS NULL"), unsent -> unsent == 0);
            assertThat(count(service, "SELECT count(*) FROM dead_letter"))
                    .as("dead letters of %s", service)
                    .isZero();
            assertThat(count(service, "SELECT max(position) - count(position) FROM outbox WHERE position IS NOT NULL"))
                    .as("gaps in what %s told", service)
                    .isZero();
        }
    }
}
