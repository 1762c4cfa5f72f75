package de.integrationspakt.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a command into a session of its own: the Ctrl-C typed at the console reaches every process of its session at once, and
 * PostgreSQL would be gone before the services have finished. Where there is no {@code setsid} (macOS), it stays as it is.
 */
final class OwnSession {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private OwnSession() {}

    static List<String> of(List<String> command) {
        if (!Files.isExecutable(SETSID)) return command;
        var whole = new ArrayList<>(List.of(SETSID.toString()));
        whole.addAll(command);
        return whole;
    }
}
