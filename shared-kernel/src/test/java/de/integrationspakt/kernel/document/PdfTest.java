package de.integrationspakt.kernel.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final Instant NOON = Instant.parse("2017-12-10T12:00:00Z");

    private static String page(String body) {
        return "<html><head><style>@page { size: A4; } body { font-family: '%s' }</style></head><body>%s</body></html>"
                .formatted(Pdf.FONT, body);
    }

    @Test
    void the_same_document_has_the_same_bytes() {
        var once = Pdf.of(page("<p>Zuwendung</p><p><b>70.851,00 €</b></p>"), "Bescheid", NOON);
        var again = Pdf.of(page("<p>Zuwendung</p><p><b>70.851,00 €</b></p>"), "Bescheid", NOON);
        var later = Pdf.of(page("<p>Zuwendung</p><p><b>70.851,00 €</b></p>"), "Bescheid", NOON.plusSeconds(1));
        assertThat(again).isEqualTo(once).isNotEqualTo(later);
    }

    @Test
    void german_words_can_be_read_and_searched() throws IOException {
        try (var document = Loader.loadPDF(Pdf.of(page("<p>Größe, Köln, Fuß, 12,50 €, Čović</p>"), "Prüfung", NOON))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Größe, Köln, Fuß, 12,50 €, Čović");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Prüfung");
        }
    }

    @Test
    void nothing_is_fetched_from_anywhere() throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> asked.incrementAndGet());
        server.start();
        try {
            Pdf.of(page("<p><img src='http://localhost:" + server.getAddress().getPort() + "/x.png'/></p>"), "x", NOON);
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }
}
