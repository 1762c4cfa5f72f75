package de.integrationspakt.bench;

import de.integrationspakt.e2e.Suite;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The peer's tables: copies of ours, indexes and checks included, in a schema beside them. */
final class Peer {
    void prepare() throws Exception {
        psql(Files.readString(Tool.file("peer.sql")));
    }

    /** The same for claims, which another service has. */
    void prepareClaims() throws Exception {
        run("municipality", "-c", Files.readString(Tool.file("peer-claims.sql")));
    }

    static String psql(String statements) throws Exception {
        return run("budget", "-c", statements);
    }

    /** Statement by statement, each in a transaction of its own. */
    static void psqlFile(String resource, String variable) throws Exception {
        run("budget", "-v", variable, "-f", Tool.file(resource).toString());
    }

    private static String run(String service, String... what) throws Exception {
        var command = new ArrayList<>(List.of(
                "psql",
                "-X",
                "-q",
                "-At",
                "-v",
                "ON_ERROR_STOP=1",
                "-h",
                "localhost",
                "-p",
                Suite.address("pakt.database.port"),
                "-U",
                service + "_owner",
                "-d",
                service));
        command.addAll(List.of(what));
        return Tool.run(command, Map.of("PGPASSWORD", "demo"));
    }

    /** A new connection, as its owner. */
    static Connection connect() throws SQLException {
        var url = "jdbc:postgresql://localhost:" + Suite.address("pakt.database.port") + "/budget";
        return DriverManager.getConnection(url, "budget_owner", "demo");
    }
}
