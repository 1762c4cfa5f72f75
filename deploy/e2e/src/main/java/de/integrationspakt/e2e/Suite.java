package de.integrationspakt.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The whole suite as {@code deploy/local/up} runs it, on free ports, with an empty data directory, once for all stories. */
public final class Suite {
    private static final Path ROOT = root();
    private static final Path DATA = ROOT.resolve("deploy/e2e/target/suite");
    private static final System.Logger LOG = System.getLogger("suite");
    private static Properties addresses;

    private Suite() {}

    /** @param name such as {@code pakt.gateway} */
    public static synchronized String address(String name) {
        if (addresses == null) {
            start();
        }
        return addresses.getProperty(name);
    }

    /** What the suite keeps on disk, such as the keys it seals with. */
    public static Path data() {
        address("pakt.gateway");
        return DATA;
    }

    /** Ends a process of the suite at once, as a crash would. {@code up} starts it again. */
    public static void kill(String part) {
        try {
            new ProcessBuilder("kill", "-9", pid(part)).start().waitFor();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The id of a process of the suite, such as {@code budget}. */
    public static String pid(String part) {
        address("pakt.gateway");
        try {
            return Files.readString(DATA.resolve("run/" + part + ".pid")).trim();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Returns once the gateway and all behind it are ready; at most two minutes. */
    public static void awaitReady() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptions()
                .until(() -> Client.nobody().get("/q/health/ready").status() == 200);
    }

    private static void start() {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-cp",
                ROOT.resolve("deploy/local/target/lib") + "/*",
                "de.integrationspakt.local.Up",
                "--empty",
                "--fresh",
                "--data=" + DATA,
                "--port=0",
                "--municipality-port=0",
                "--budget-port=0",
                "--casemanagement-port=0",
                "--issuer-port=0",
                "--database-port=0",
                "--kafka-port=0",
                "--kafka-controller-port=0");
        try {
            var process = new ProcessBuilder(command)
                    .directory(ROOT.toFile())
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            awaitReady(process);
            addresses = new Properties();
            try (var file = Files.newInputStream(DATA.resolve("run/addresses.properties"))) {
                addresses.load(file);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void awaitReady(Process process) {
        var ready = new CountDownLatch(1);
        var reader = new Thread(() -> follow(process, ready), "suite");
        reader.setDaemon(true);
        reader.start();
        try {
            if (!ready.await(180, TimeUnit.SECONDS) || !process.isAlive()) {
                throw new AssertionError("the suite did not come up; its words are above, its logs in " + DATA);
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void follow(Process process, CountDownLatch ready) {
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                LOG.log(System.Logger.Level.INFO, line);
                if (Files.exists(DATA.resolve("run/addresses.properties")) && line.contains("Ready")) {
                    ready.countDown();
                }
            }
        } catch (IOException ended) {
            LOG.log(System.Logger.Level.WARNING, ended.getMessage());
        }
        ready.countDown();
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path root() {
        var directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("mvnw"))) {
            directory = directory.getParent();
        }
        return directory;
    }
}
