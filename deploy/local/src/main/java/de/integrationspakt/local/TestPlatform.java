package de.integrationspakt.local;

import de.integrationspakt.local.broker.KafkaNode;
import de.integrationspakt.local.database.ServiceDatabases;
import de.integrationspakt.local.identity.IdentityProvider;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A throw-away PostgreSQL, Kafka and OIDC provider for the tests of one module, each on any free port. Says on stdout where
 * they are, then {@code ready}; ends and removes its data when its stdin ends, that is when whoever started it is gone.
 */
public final class TestPlatform {
    private static final String SECRET = "demo";

    private TestPlatform() {}

    public static void main(String[] arguments) throws IOException {
        Quiet.logging();
        Path directory = Files.createTempDirectory("pakt-test-");
        // Ctrl-C or a SIGTERM ends this process without the lines below.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(directory)));
        int code = 0;
        try {
            runUntilStdinEnds(directory);
        } catch (Exception e) {
            e.printStackTrace();
            code = 1;
        }
        System.exit(code); // also when a thread of Kafka or netty still lingers
    }

    private static void runUntilStdinEnds(Path directory) throws Exception {
        ExecutorService side = Executors.newFixedThreadPool(2);
        int kafkaPort = FreePort.any();
        int controllerPort = FreePort.any();
        Future<KafkaNode> kafka = side.submit(
                () -> KafkaNode.start(directory.resolve("kafka"), kafkaPort, controllerPort, new Properties()));
        Future<IdentityProvider> identity = side.submit(() -> IdentityProvider.forTests(SECRET));
        try (EmbeddedPostgres postgres = postgres(directory.resolve("postgres"))) {
            kafka.get();
            System.out.println("pakt.database.port=" + postgres.getPort());
            System.out.println("pakt.kafka=localhost:" + kafkaPort);
            System.out.println("pakt.issuer=" + identity.get().issuer());
            System.out.println("ready");
            System.in.transferTo(OutputStream.nullOutputStream());
        } finally {
            side.shutdown();
        }
        identity.get().close();
        kafka.get().close();
    }

    private static EmbeddedPostgres postgres(Path directory) throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setServerConfig("max_connections", "150")
                .start();
        ServiceDatabases.create(
                database -> postgres.getDatabase("postgres", database).getConnection(), SECRET);
        return postgres;
    }

    private static void remove(Path directory) {
        try (var paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (IOException | UncheckedIOException e) {
            System.err.println("Test data is left in " + directory + ": " + e.getMessage());
        }
    }
}
