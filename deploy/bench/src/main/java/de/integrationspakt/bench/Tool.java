package de.integrationspakt.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Runs a load generator and reads the one figure of its output that counts. */
final class Tool {
    private Tool() {}

    /** @return operations per second, as the tool itself says */
    static double perSecond(List<String> command, Map<String, String> environment, Pattern figure)
            throws IOException, InterruptedException {
        var output = run(command, environment);
        var found = figure.matcher(output);
        if (!found.find()) {
            throw new IllegalStateException(command + " said no figure:\n" + output);
        }
        if (output.contains("Non-2xx")) {
            throw new IllegalStateException("some calls failed:\n" + output);
        }
        return Double.parseDouble(found.group(1));
    }

    static String run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed:\n" + output);
        }
        return output;
    }

    /** A resource as a file, for tools that read files. */
    static Path file(String resource) throws IOException {
        var file = Files.createTempFile("bench-", "-" + resource);
        file.toFile().deleteOnExit();
        try (var content = Tool.class.getResourceAsStream("/" + resource)) {
            Files.write(file, content.readAllBytes());
        }
        return file;
    }
}
