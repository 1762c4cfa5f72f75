package de.integrationspakt.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends what a stack that was itself killed has left running on this data directory, and forgets where it was. */
final class StaleProcesses {
    private StaleProcesses() {}

    static void end(DataDirectory data, Console console) throws CannotStart {
        try (var files = Files.list(data.run(""))) {
            Files.deleteIfExists(data.run(Addresses.FILE));
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".pid")).toList()) {
                Optional<ProcessHandle> left = running(Files.readString(file).strip(), data);
                if (left.isPresent()) {
                    console.say("  ending " + name(file) + " (process "
                            + left.get().pid() + "), left by a stack that was killed");
                    end(left.get(), Signal.of(name(file)));
                }
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new CannotStart("The process ids of the last run cannot be read: " + e.getMessage());
        }
    }

    /** The id may belong to another program by now, so its command line must name our directory. */
    private static Optional<ProcessHandle> running(String pid, DataDirectory data) {
        if (!pid.matches("\\d{1,18}")) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(pid))
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

    private static void end(ProcessHandle handle, Signal signal) {
        List<ProcessHandle> descendants = handle.descendants().toList();
        signal.send(handle);
        try {
            handle.onExit().get(15, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            handle.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        descendants.forEach(ProcessHandle::destroyForcibly);
    }
}
