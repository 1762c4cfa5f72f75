package de.integrationspakt.municipality.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.kernel.http.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiveDocumentTest {
    private static final Map<String, Supplier<byte[]>> CONTENTS = Map.of(
            "PDF",
            Samples::pdf,
            "PNG",
            Samples::png,
            "JPEG",
            Samples::jpeg,
            "TIFF",
            Samples::tiff,
            "XLSX",
            Samples::xlsx,
            "EXE",
            () -> Samples.text("MZ\u0090 This program cannot be run in DOS mode"),
            "HTML",
            () -> Samples.text("<!DOCTYPE html><html><script>alert(1)</script></html>"),
            "ZIP",
            () -> Samples.zipOfEntries(3),
            "CUT",
            () -> java.util.Arrays.copyOf(Samples.xlsx(), 300),
            "TEXT",
            () -> Samples.text("Miete;1000,00"));

    private static ReceivedDocument receive(byte[] content, String name, String type) {
        return receiving(1_000_000).receive(new ByteArrayInputStream(content), (long) content.length, name, type);
    }

    private static ReceiveDocument receiving(long mostBytes) {
        var limits = TestLimits.ofBytes(mostBytes);
        return new ReceiveDocument(limits, new TellType(limits), new Clamd(limits));
    }

    /** Files that wait to be kept. */
    static List<Path> waiting() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("pakt-document-"))
                    .toList();
        }
    }

    private List<Path> before;

    @org.junit.jupiter.api.BeforeEach
    void look() throws IOException {
        before = waiting();
    }

    @AfterEach
    void nothing_is_left_behind() throws IOException {
        assertThat(waiting()).isSubsetOf(before);
    }

    /** content, name, Content-Type: the type found, or the refusal. */
    @ParameterizedTest(name = "{0} as {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            PDF  | a.pdf   | application/pdf          | PDF
            PDF  | a.PDF   | Application/PDF; x=1     | PDF
            PDF  | a.pdf   | application/octet-stream | PDF
            PDF  | a.pdf   |                          | PDF
            PNG  | a.png   | image/png                | PNG
            JPEG | a.jpeg  | image/jpeg               | JPEG
            JPEG | a.jpg   | image/jpeg               | JPEG
            TIFF | a.tif   | image/tiff               | TIFF
            XLSX | a.xlsx  | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | XLSX
            PDF  | a.png   | application/pdf          | DOCUMENT_NOT_WHAT_IT_SAYS
            PDF  | a.pdf   | image/png                | DOCUMENT_NOT_WHAT_IT_SAYS
            PDF  | a       | application/pdf          | DOCUMENT_NOT_WHAT_IT_SAYS
            XLSX | a.xlsm  | application/octet-stream | DOCUMENT_NOT_WHAT_IT_SAYS
            EXE  | a.pdf   | application/pdf          | DOCUMENT_TYPE_NOT_ACCEPTED
            HTML | a.pdf   | application/pdf          | DOCUMENT_TYPE_NOT_ACCEPTED
            HTML | a.png   | image/png                | DOCUMENT_TYPE_NOT_ACCEPTED
            ZIP  | a.xlsx  | application/octet-stream | DOCUMENT_TYPE_NOT_ACCEPTED
            CUT  | a.xlsx  | application/octet-stream | DOCUMENT_TYPE_NOT_ACCEPTED
            TEXT | a.xlsx  | application/octet-stream | DOCUMENT_TYPE_NOT_ACCEPTED
            """)
    void the_content_says_what_it_is(String content, String name, String declared, String outcome) {
        if (outcome.startsWith("DOCUMENT")) {
            assertThatThrownBy(() -> receive(CONTENTS.get(content).get(), name, declared))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(outcome));
            return;
        }
        try (var received = receive(CONTENTS.get(content).get(), name, declared)) {
            assertThat(received.type()).isEqualTo(DocumentType.valueOf(outcome));
        }
    }

    @Test
    void its_hash_is_the_sha_256_of_the_content() throws Exception {
        var content = Samples.pdf();
        try (var received = receive(content, "a.pdf", null)) {
            assertThat(received.hash())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
            assertThat(Files.readAllBytes(received.file())).isEqualTo(content);
        }
    }

    @Test
    void nothing_of_a_document_announced_as_too_large_is_read() {
        var unread = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read");
            }
        };
        assertThatThrownBy(() -> receiving(1_000).receive(unread, 1_001L, "a.pdf", null))
                .isInstanceOf(DocumentTooLarge.class);
    }

    @Test
    void a_document_that_does_not_end_is_refused_on_the_way() {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                assertThat(given++).isLessThan(200_000);
                return ' ';
            }
        };
        assertThatThrownBy(() -> receiving(100_000).receive(endless, null, "a.pdf", null))
                .isInstanceOf(DocumentTooLarge.class);
    }

    @Test
    void an_empty_document_and_one_cut_short_are_refused() {
        assertThatThrownBy(() -> receive(new byte[0], "a.pdf", null)).isInstanceOf(EmptyDocument.class);
        assertThatThrownBy(() ->
                        receiving(1_000_000).receive(new ByteArrayInputStream(Samples.pdf()), 1_000L, "a.pdf", null))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void a_workbook_that_would_burst_is_refused() {
        assertThatThrownBy(() -> receive(Samples.bomb(), "a.xlsx", null)).isInstanceOf(UnsafeDocument.class);
        assertThatThrownBy(() -> receive(Samples.zipOfEntries(6_000), "a.xlsx", null))
                .isInstanceOf(UnsafeDocument.class);
    }

    @Test
    void a_workbook_with_macros_is_refused() {
        assertThatThrownBy(() -> receive(Samples.xlsxWithMacros(), "a.xlsx", null))
                .isInstanceOf(UnsafeDocument.class);
    }

    @Test
    void ten_thousand_pages_are_not_looked_at() {
        try (var received = receive(Samples.pdfOfPages(10_000), "a.pdf", null)) {
            assertThat(received.type()).isEqualTo(DocumentType.PDF);
        }
    }
}
