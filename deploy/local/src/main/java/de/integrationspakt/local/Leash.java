package de.integrationspakt.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Ties a process to this one and yet keeps it out of reach of the console.
 *
 * <p>It ends when its stdin ends, that is also when this process is killed: a shell watches the pipe and then becomes the
 * process itself, so that its id is the one we know. And it gets a session of its own, because the Ctrl-C typed at the console
 * reaches every process of its session at once, and PostgreSQL would be gone before the services have finished; where there is
 * no {@code setsid} (macOS), it stays in ours.
 */
final class Leash {
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final String WATCH = "exec 3<&0; (cat <&3 >/dev/null; kill -TERM $$) & exec \"$@\" 3<&- </dev/null";

    private Leash() {}

    static List<String> on(List<String> command) {
        var whole = new ArrayList<String>();
        if (Files.isExecutable(SETSID)) whole.add(SETSID.toString());
        whole.addAll(List.of("/bin/sh", "-c", WATCH, "leash"));
        whole.addAll(command);
        return whole;
    }
}
