package de.integrationspakt.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends what a stack that was itself killed has left running on this data directory, and forgets where it was. What does not
 * end soon is killed: it was made for that, and may wait for a Kafka that is gone.
 */
final class StaleProcesses {
    private static final int GRACE_SECONDS = 5;

    private StaleProcesses() {}

    static void end(DataDirectory data, Console console) throws CannotStart {
        try (var files = Files.list(data.run(""))) {
            Files.deleteIfExists(data.run(Addresses.FILE));
            var left = new ArrayList<ProcessHandle>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".pid")).toList()) {
                running(Files.readString(file).strip(), data).ifPresent(process -> {
                    console.say("  ending " + name(file) + " (process " + process.pid()
                            + "), left by a stack that was killed");
                    left.add(process);
                    Signal.of(name(file)).send(process);
                });
                Files.delete(file);
            }
            awaitEnd(left);
        } catch (IOException e) {
            throw new CannotStart("The process ids of the last run cannot be read: " + e.getMessage());
        }
    }

    /** The id may belong to another program by now, so its command line must name our directory. */
    private static Optional<ProcessHandle> running(String pid, DataDirectory data) {
        if (!pid.matches("\\d{1,18}")) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(handle -> !handle.equals(ProcessHandle.current()))
                .filter(handle -> commandLine(handle).contains(data.toString()));
    }

    private static String commandLine(ProcessHandle handle) {
        Path proc = Path.of("/proc/" + handle.pid() + "/cmdline");
        try {
            if (Files.exists(proc)) return Files.readString(proc).replace('\0', ' ');
        } catch (IOException e) {
            return "";
        }
        ProcessHandle.Info info = handle.info();
        return info.commandLine().orElse(String.join(" ", info.arguments().orElse(new String[0])));
    }

    private static String name(Path pidFile) {
        return pidFile.getFileName().toString().replace(".pid", "");
    }

    private static void awaitEnd(List<ProcessHandle> left) {
        if (ended(left)) return;
        left.forEach(ProcessHandle::destroyForcibly);
        ended(left);
    }

    private static boolean ended(List<ProcessHandle> left) {
        var all = left.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(all).get(GRACE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
