package de.integrationspakt.municipality.evidence;

import de.integrationspakt.kernel.http.Malformed;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Takes a document from a caller into a file beside the database and looks into it there: a slow sender or a slow scanner
 * holds no connection and no transaction.
 */
@ApplicationScoped
public class ReceiveDocument {
    private static final int PIECE_BYTES = 16_384;

    private final DocumentLimits limits;
    private final TellType tellType;
    private final Clamd clamd;

    ReceiveDocument(DocumentLimits limits, TellType tellType, Clamd clamd) {
        this.limits = limits;
        this.tellType = tellType;
        this.clamd = clamd;
    }

    /**
     * The document, to be kept by {@link Documents#attach} and closed.
     *
     * @param announcedBytes the Content-Length, or null where the sender does not know it
     * @param declaredType the Content-Type, or null
     * @throws DocumentTooLarge as soon as it is known, before all is read
     * @throws DocumentTypeNotAccepted if the content is of none of the types taken
     * @throws DocumentNotWhatItSays if name or header say another type than the content has
     * @throws UnsafeDocument if it holds macros or would burst when unpacked
     * @throws InfectedDocument if the scanner found something
     * @throws ScannerUnavailable if there is a scanner and it gave no verdict
     */
    public ReceivedDocument receive(InputStream body, Long announcedBytes, String name, String declaredType) {
        var kept = DocumentName.of(name);
        long most = limits.mostBytes().asLongValue();
        if (announcedBytes != null && announcedBytes > most) {
            throw new DocumentTooLarge(most);
        }
        var file = file();
        boolean received = false;
        try {
            var digest = sha256();
            long bytes = copy(body, file, digest, most);
            if (bytes == 0) {
                throw new EmptyDocument();
            }
            if (announcedBytes != null && bytes != announcedBytes) {
                throw new Malformed("/", "field.cutShort");
            }
            var type = tellType.of(file, kept, declaredType);
            clamd.require(file);
            received = true;
            return new ReceivedDocument(file, kept, type, bytes, HexFormat.of().formatHex(digest.digest()));
        } finally {
            if (!received) {
                delete(file);
            }
        }
    }

    private static long copy(InputStream body, Path file, MessageDigest digest, long most) {
        try (var out = Files.newOutputStream(file)) {
            var piece = new byte[PIECE_BYTES];
            long bytes = 0;
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                bytes += read;
                if (bytes > most) {
                    throw new DocumentTooLarge(most);
                }
                digest.update(piece, 0, read);
                out.write(piece, 0, read);
            }
            return bytes;
        } catch (IOException left) {
            throw new Malformed("/", "field.cutShort");
        }
    }

    private static Path file() {
        try {
            return Files.createTempFile("pakt-document-", null);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
