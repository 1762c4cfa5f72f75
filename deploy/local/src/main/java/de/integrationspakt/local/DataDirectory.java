package de.integrationspakt.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;

/** Where everything that stays is kept, held by one stack at a time. */
final class DataDirectory implements AutoCloseable {
    /** PostgreSQL and Kafka keep some hundred MB of log files ahead of what they hold. */
    private static final long NEEDED_MB = 1_000;

    /** Marks a directory as ours, so that {@code --fresh} never empties somebody's home. */
    private static final String MARK = ".integrationspakt";

    private final Path directory;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path directory, FileChannel channel, FileLock lock) {
        this.directory = directory;
        this.channel = channel;
        this.lock = lock;
    }

    static DataDirectory open(Path directory) throws CannotStart {
        try {
            Files.createDirectories(directory);
            long freeMb = Files.getFileStore(directory).getUsableSpace() / 1_000_000;
            if (freeMb < NEEDED_MB) {
                throw new CannotStart("Only " + freeMb + " MB are free for " + directory + "; make room for "
                        + NEEDED_MB + " MB or choose another directory with --data DIR.");
            }
            if (isEmpty(directory)) Files.createFile(directory.resolve(MARK));
            FileChannel channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) throw alreadyRunning(directory);
            for (String part : List.of("logs", "run")) Files.createDirectories(directory.resolve(part));
            return new DataDirectory(directory, channel, lock);
        } catch (OverlappingFileLockException e) {
            throw alreadyRunning(directory);
        } catch (IOException e) {
            throw new CannotStart("The data directory " + directory + " cannot be written ("
                    + e.getClass().getSimpleName() + "); mend its permissions or choose another with --data DIR.");
        }
    }

    private static CannotStart alreadyRunning(Path directory) {
        return new CannotStart("A stack already runs on " + directory
                + "; stop it with Ctrl-C, or start a second one with --data DIR --offset 100.");
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (var entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Empties it, but for the lock held and the mark. */
    void forget() throws CannotStart {
        if (!Files.exists(path(MARK))) {
            throw new CannotStart(directory + " was not made by this program, so --fresh does not empty it;"
                    + " choose another directory with --data DIR.");
        }
        try (var entries = Files.list(directory)) {
            for (Path entry : entries.toList()) {
                if (!List.of("lock", MARK).contains(entry.getFileName().toString())) delete(entry);
            }
            for (String part : List.of("logs", "run")) Files.createDirectories(path(part));
        } catch (IOException e) {
            throw new CannotStart("The data directory cannot be emptied: " + e.getMessage());
        }
    }

    private static void delete(Path tree) throws IOException {
        try (var paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    Path path(String name) {
        return directory.resolve(name);
    }

    Path log(String name) {
        return directory.resolve("logs").resolve(name + ".log");
    }

    Path run(String name) {
        return directory.resolve("run").resolve(name);
    }

    @Override
    public String toString() {
        return directory.toString();
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
