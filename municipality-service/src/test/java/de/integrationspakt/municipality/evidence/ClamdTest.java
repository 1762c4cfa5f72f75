package de.integrationspakt.municipality.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.http.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Against a server that speaks as clamd does; clamd itself was tried by hand. */
class ClamdTest {
    /** Takes one document a connection and answers by it. */
    private static final class Server implements AutoCloseable {
        private final ServerSocket socket;
        private final BlockingQueue<byte[]> scanned = new LinkedBlockingQueue<>();

        Server(Function<byte[], String> verdict) throws IOException {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
            var thread = new Thread(() -> serve(verdict));
            thread.setDaemon(true);
            thread.start();
        }

        private void serve(Function<byte[], String> verdict) {
            while (!socket.isClosed()) {
                try (var call = socket.accept()) {
                    answer(call, verdict);
                } catch (IOException closed) {
                    return;
                }
            }
        }

        private void answer(Socket call, Function<byte[], String> verdict) throws IOException {
            var in = new DataInputStream(call.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            var content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                content.write(in.readNBytes(length));
            }
            scanned.add(content.toByteArray());
            var reply = verdict.apply(content.toByteArray());
            if (reply != null) {
                call.getOutputStream().write((reply + "\0").getBytes(StandardCharsets.UTF_8));
            }
        }

        int port() {
            return socket.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static void receive(int port, byte[] content) {
        var limits = TestLimits.scannedAt(port);
        new ReceiveDocument(limits, new TellType(limits), new Clamd(limits))
                .receive(new ByteArrayInputStream(content), null, "a.pdf", null)
                .close();
    }

    @Test
    void what_it_finds_nothing_in_is_taken() throws Exception {
        try (var clamd = new Server(content -> "stream: OK")) {
            var content = Samples.pdfOfPages(5_000);
            assertThatCode(() -> receive(clamd.port(), content)).doesNotThrowAnyException();
            assertThat(clamd.scanned.take()).as("all of it was sent").isEqualTo(content);
        }
    }

    @Test
    void what_it_finds_something_in_is_refused_with_its_name() throws Exception {
        try (var clamd = new Server(content -> "stream: Eicar-Test-Signature FOUND")) {
            assertThatThrownBy(() -> receive(clamd.port(), Samples.pdf()))
                    .isInstanceOf(InfectedDocument.class)
                    .hasMessageContaining("Eicar-Test-Signature");
        }
    }

    @Test
    void no_verdict_is_not_a_good_one() throws Exception {
        try (var clamd = new Server(content -> "INSTREAM size limit exceeded. ERROR")) {
            assertUnavailable(clamd.port());
        }
        try (var clamd = new Server(content -> "")) {
            assertUnavailable(clamd.port());
        }
        try (var clamd = new Server(content -> null)) {
            assertUnavailable(clamd.port());
        }
    }

    @Test
    void a_scanner_that_cannot_be_reached_is_not_passed_by() throws Exception {
        int port;
        try (var taken = new ServerSocket(0)) {
            port = taken.getLocalPort();
        }
        assertUnavailable(port);
    }

    private static void assertUnavailable(int port) throws IOException {
        var before = ReceiveDocumentTest.waiting();
        assertThatThrownBy(() -> receive(port, Samples.pdf())).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(503);
            assertThat(refusal.retryAfterSeconds()).isPositive();
        });
        assertThat(ReceiveDocumentTest.waiting()).isSubsetOf(before);
    }
}
