package de.integrationspakt.local.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One PostgreSQL server on the loopback interface; every role logs in with its password. */
public final class PostgresServer {
    private final PostgresBinaries binaries;
    private final Path directory;
    private final int port;
    private final String password;

    public PostgresServer(PostgresBinaries binaries, Path directory, int port, String password) {
        this.binaries = binaries;
        this.directory = directory;
        this.port = port;
        this.password = password;
    }

    /** Makes the data directory unless it is there. Killed half-way, it leaves nothing that the next start would trust. */
    public void prepare() throws IOException, InterruptedException {
        if (Files.exists(directory.resolve("PG_VERSION"))) return;
        Path unfinished = Files.createTempDirectory(
                Files.createDirectories(directory.getParent()),
                "initdb-",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path secret = Files.writeString(unfinished.resolveSibling(unfinished.getFileName() + ".password"), password);
        run(
                binaries.program("initdb"),
                "--pgdata=" + unfinished,
                "--username=postgres",
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                // The same order and case rules on every machine, whatever its locale.
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        Files.delete(secret);
        Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The command that runs the server in the foreground until SIGTERM (smart) or SIGINT (fast). */
    public List<String> command(Map<String, String> settings) {
        var all = new TreeMap<>(Map.of(
                "port", Integer.toString(port),
                "listen_addresses", "localhost",
                // Nobody connects by it, and its path may be too long for a socket.
                "unix_socket_directories", "",
                "timezone", "UTC",
                "jit", "off"));
        all.putAll(settings);
        var command = asOrdinaryUser(binaries.program("postgres"), "-D", directory.toString());
        all.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/" + database, "postgres", password);
    }

    public boolean takesConnections() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own root is nobody, and containers know nobody else. */
    private static List<String> asOrdinaryUser(String... command) {
        var whole = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) whole.addAll(List.of("unshare", "-U"));
        whole.addAll(List.of(command));
        return whole;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(asOrdinaryUser(command))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException("initdb failed: " + said.strip());
    }
}
