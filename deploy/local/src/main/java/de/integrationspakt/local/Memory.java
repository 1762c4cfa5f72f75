package de.integrationspakt.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The memory of this process and all below it, shared pages counted once (PSS). */
final class Memory {
    private Memory() {}

    /** In MB; empty where the kernel does not tell (not Linux). */
    static OptionalLong pssMb() {
        if (!Files.isReadable(rollup(ProcessHandle.current()))) return OptionalLong.empty();
        Stream<ProcessHandle> own = ProcessHandle.current().descendants();
        long kb = Stream.concat(Stream.of(ProcessHandle.current()), own)
                .mapToLong(Memory::pssKb)
                .sum();
        return OptionalLong.of(kb * 1024 / 1_000_000);
    }

    private static long pssKb(ProcessHandle handle) {
        try (var lines = Files.lines(rollup(handle))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException goneMeanwhile) {
            return 0;
        }
    }

    private static Path rollup(ProcessHandle handle) {
        return Path.of("/proc/" + handle.pid() + "/smaps_rollup");
    }
}
