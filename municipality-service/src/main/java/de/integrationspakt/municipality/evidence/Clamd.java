package de.integrationspakt.municipality.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Has a clamd look for malware, by its INSTREAM command over TCP. Without a configured host nothing is looked for. */
@ApplicationScoped
class Clamd {
    private static final int CONNECT_MILLIS = 2_000;
    private static final int PIECE_BYTES = 65_536;

    /** A verdict is a line; whatever is longer is none. */
    private static final int MOST_REPLY_BYTES = 1_000;

    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";

    private final DocumentLimits.Scanner scanner;

    Clamd(DocumentLimits limits) {
        this.scanner = limits.scanner();
    }

    /**
     * Returns if the scanner finds nothing, or if there is none.
     *
     * @throws InfectedDocument with the name of the signature
     * @throws ScannerUnavailable if it cannot be reached or gives no verdict
     */
    void require(Path file) {
        if (scanner.host().isEmpty()) {
            return;
        }
        var verdict = verdict(file, scanner.host().get());
        if (verdict.endsWith(FOUND)) {
            throw new InfectedDocument(verdict.substring(verdict.indexOf(':') + 1, verdict.length() - FOUND.length())
                    .strip());
        }
        if (!verdict.equals(CLEAN)) {
            throw new ScannerUnavailable(verdict);
        }
    }

    private String verdict(Path file, String host) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, scanner.port()), CONNECT_MILLIS);
            socket.setSoTimeout(Math.toIntExact(scanner.patience().toMillis()));
            send(file, new DataOutputStream(socket.getOutputStream()));
            var reply = socket.getInputStream().readNBytes(MOST_REPLY_BYTES);
            return new String(reply, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException unreachable) {
            throw new ScannerUnavailable(unreachable);
        }
    }

    /** zINSTREAM, then pieces with their length before them, then a length of nought. */
    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        try (var content = Files.newInputStream(file)) {
            var piece = new byte[PIECE_BYTES];
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }
}
