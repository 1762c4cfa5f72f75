package de.integrationspakt.gateway.testing;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A TCP connection to the gateway, for what a well-behaved client would never send. */
public final class Wire implements AutoCloseable {
    private final Socket socket;

    public Wire(int port) throws IOException {
        socket = new Socket("localhost", port);
        socket.setSoTimeout(10_000);
    }

    /** Lines end as HTTP wants them to. */
    public Wire send(String lines) throws IOException {
        return send(lines.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    public Wire send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    /** What comes until the answer's head, and {@code bodyPart} after it, have arrived; or until the other side closes. */
    public String receive(String bodyPart) throws IOException {
        var text = new StringBuilder();
        var buffer = new byte[8192];
        while (!text.toString().contains(bodyPart)) {
            var read = socket.getInputStream().read(buffer);
            if (read < 0) {
                return text.toString();
            }
            text.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
        }
        return text.toString();
    }

    /** Whether the other side closes, reading away what it still sends. */
    public boolean closes() throws IOException {
        try {
            while (socket.getInputStream().read() >= 0) {}
            return true;
        } catch (SocketTimeoutException open) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
