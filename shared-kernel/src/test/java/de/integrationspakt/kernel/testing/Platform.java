package de.integrationspakt.kernel.testing;

import de.integrationspakt.kernel.proof.SealingKey;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Starts PostgreSQL, Kafka and the OIDC provider of {@code deploy/local} once per module, in a process of their own. */
public class Platform implements QuarkusTestResourceLifecycleManager {
    private static final Map<String, String> ADDRESSES = new HashMap<>();
    private static Process process;

    @Override
    public synchronized Map<String, String> start() {
        if (process == null) {
            launch();
        }
        return Map.copyOf(ADDRESSES);
    }

    /** The process ends with this JVM, whose end closes its stdin: a second set of tests in it uses the same one. */
    @Override
    public void stop() {}

    /** @param name such as {@code pakt.issuer} */
    public static String address(String name) {
        return ADDRESSES.get(name);
    }

    /** The project's root, found from wherever a module's tests run. */
    public static Path root() {
        var directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("mvnw"))) {
            directory = directory.getParent();
        }
        return directory;
    }

    private static void launch() {
        var libraries = root().resolve("deploy/local/target/lib");
        if (!Files.isDirectory(libraries)) {
            throw new IllegalStateException("build deploy/local first: ./mvnw -pl deploy/local package");
        }
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-cp",
                            libraries + "/*",
                            "de.integrationspakt.local.TestPlatform")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            readAddresses(process.inputReader(StandardCharsets.UTF_8));
            ADDRESSES.put("pakt.seal.key", sealingKey().toString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A service seals with a key of its own and does not start without one. */
    private static Path sealingKey() throws IOException {
        var file = Files.createTempFile("pakt-test-seal-", ".pem");
        file.toFile().deleteOnExit();
        return Files.writeString(file, SealingKey.generate().pem());
    }

    private static void readAddresses(BufferedReader said) throws IOException {
        for (var line = said.readLine(); !"ready".equals(line); line = said.readLine()) {
            if (line == null) {
                throw new IllegalStateException("the platform did not come up; its reason is above");
            }
            var pair = line.split("=", 2);
            ADDRESSES.put(pair[0], pair[1]);
        }
    }
}
