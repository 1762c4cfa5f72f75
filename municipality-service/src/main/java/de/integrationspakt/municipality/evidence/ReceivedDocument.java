package de.integrationspakt.municipality.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document that has arrived, was looked into and waits in a file until it is kept or given up. Close it.
 *
 * @param hash SHA-256 of its content, in lower case hexadecimal digits
 */
public record ReceivedDocument(Path file, DocumentName name, DocumentType type, long bytes, String hash)
        implements AutoCloseable {

    /** By what a repeated call is known to send the same. */
    @JsonValue
    String content() {
        return hash + " " + name.value();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
