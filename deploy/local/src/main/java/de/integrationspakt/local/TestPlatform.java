package de.integrationspakt.local;

import de.integrationspakt.local.broker.KafkaNode;
import de.integrationspakt.local.database.PostgresBinaries;
import de.integrationspakt.local.database.PostgresServer;
import de.integrationspakt.local.database.ServiceDatabases;
import de.integrationspakt.local.identity.IdentityProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

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
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
            remove(directory);
        }));
        int code = 0;
        try {
            runUntilStdinEnds(directory);
        } catch (Exception e) {
            System.getLogger("platform").log(System.Logger.Level.ERROR, "The platform did not start", e);
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
        int databasePort = FreePort.any();
        Process postgres = postgres(directory.resolve("postgres"), databasePort);
        try {
            kafka.get();
            var console = new Console(System.out);
            console.say("pakt.database.port=" + databasePort);
            console.say("pakt.kafka=localhost:" + kafkaPort);
            console.say("pakt.issuer=" + identity.get().issuer());
            console.say("ready");
            System.in.transferTo(OutputStream.nullOutputStream());
            identity.get().close();
            kafka.get().close();
        } finally {
            side.shutdown();
            Signal.INT.send(postgres.toHandle());
            postgres.waitFor();
        }
    }

    /** Nothing of a test outlives it, so nothing waits for the disk. */
    private static Process postgres(Path directory, int port) throws Exception {
        var server =
                new PostgresServer(PostgresBinaries.in(Project.ofThisClass().target()), directory, port, SECRET);
        server.prepare();
        Map<String, String> settings = Map.of("fsync", "off", "full_page_writes", "off", "max_connections", "150");
        Process process = new ProcessBuilder(server.command(settings))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("server.log").toFile())
                .start();
        while (!server.takesConnections()) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IOException("PostgreSQL ended: " + Files.readString(directory.resolve("server.log")));
            }
        }
        ServiceDatabases.create(server::connect, SECRET);
        return process;
    }

    /** More than once, because on a SIGTERM Kafka still writes while we delete. */
    private static void remove(Path directory) {
        for (int attempt = 1; attempt <= 5 && Files.exists(directory); attempt++) {
            try (var paths = Files.walk(directory)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
            } catch (IOException | UncheckedIOException writtenMeanwhile) {
                System.err.println("Test data is still in " + directory + ": " + writtenMeanwhile.getMessage());
            }
        }
    }
}
