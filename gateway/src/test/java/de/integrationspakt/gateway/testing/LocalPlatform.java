package de.integrationspakt.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The platform of {@code deploy/local}, for its OIDC provider: the one that the local run and the stories use. */
public final class LocalPlatform implements QuarkusTestResourceLifecycleManager {
    private static final String ISSUER = "pakt.issuer=";
    private Process process;

    @Override
    public Map<String, String> start() {
        var libraries = Path.of(System.getProperty("suite.root"), "deploy/local/target/lib");
        if (!Files.isDirectory(libraries)) {
            throw new IllegalStateException("build deploy/local first: ./mvnw -pl deploy/local package");
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try {
            process = new ProcessBuilder(
                            java, "-Xmx512m", "-cp", libraries + "/*", "de.integrationspakt.local.TestPlatform")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return Map.of("pakt.issuer", issuer(process.inputReader(StandardCharsets.UTF_8)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** It ends when its stdin does. */
    @Override
    public void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String issuer(BufferedReader said) throws IOException {
        var issuer = "";
        for (var line = said.readLine(); !"ready".equals(line); line = said.readLine()) {
            if (line == null) {
                throw new IllegalStateException("the platform did not come up; its reason is above");
            }
            issuer = line.startsWith(ISSUER) ? line.substring(ISSUER.length()) : issuer;
        }
        return issuer;
    }
}
