package de.integrationspakt.local.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs for this machine, unpacked once. Zonky's own launcher also unpacks them, but only runs a server without
 * passwords as a daemon; here the server is a child that can be watched.
 */
public final class PostgresBinaries {
    private final Path directory;

    private PostgresBinaries(Path directory) {
        this.directory = directory;
    }

    /** Unpacks below {@code parent} unless they are there; several processes may do so at once. */
    public static PostgresBinaries in(Path parent) throws IOException {
        String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
        String machine =
                System.getProperty("os.arch").toLowerCase(Locale.ROOT).matches("aarch64|arm64") ? "arm_64" : "x86_64";
        Path directory = parent.resolve("postgres-18.6-" + system + "-" + machine);
        if (!Files.exists(directory)) {
            Files.createDirectories(parent);
            Path unfinished = Files.createTempDirectory(parent, "unpacking-");
            try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
                unpack(archive, unfinished);
            }
            finish(unfinished, directory);
        }
        return new PostgresBinaries(directory);
    }

    private static void finish(Path unfinished, Path directory) throws IOException {
        try {
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException anotherWasFaster) {
            if (!Files.exists(directory.resolve("bin"))) throw anotherWasFaster;
        }
    }

    private static void unpack(InputStream archive, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                Path file = into.resolve(entry.getName()).normalize();
                if (!file.startsWith(into))
                    throw new IOException("The archive leaves its directory: " + entry.getName());
                Files.createDirectories(entry.isDirectory() ? file : file.getParent());
                if (entry.isSymbolicLink()) Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                else if (entry.isLink()) Files.createLink(file, into.resolve(entry.getLinkName()));
                else if (entry.isFile()) write(tar, file, (entry.getMode() & 0100) != 0);
                entry = tar.getNextEntry();
            }
        }
    }

    private static void write(InputStream content, Path file, boolean executable) throws IOException {
        Files.copy(content, file);
        if (executable && !file.toFile().setExecutable(true, false)) throw new IOException("Not executable: " + file);
    }

    /** The path of {@code postgres}, {@code initdb} and so on. */
    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }
}
