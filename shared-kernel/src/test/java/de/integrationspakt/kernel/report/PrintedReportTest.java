package de.integrationspakt.kernel.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Note;
import de.integrationspakt.kernel.table.Rows;
import de.integrationspakt.kernel.table.Table;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintedReportTest {

    private static final Instant NOON = Instant.parse("2017-12-10T11:00:00Z");

    private record Line(String name, Money amount, boolean sum) {}

    private static final Table<Line> TABLE = Table.list(
                    "lines",
                    "Haushaltsrechnung",
                    "Year-end account",
                    Column.text("name", "Haushaltsstelle", "Budget line", Line::name),
                    Column.euro("amount", "Betrag", "Amount", Line::amount))
            .with("lines", List.of(Note.of("askedAt", "Gefragt am", "Asked at", NOON)));

    private static byte[] printed(Locale language) throws IOException {
        // As Quarkus builds it.
        var engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .build();
        try (var template = PrintedReportTest.class.getResourceAsStream("/templates/report.html")) {
            var report = new PrintedReport(engine.parse(
                    new String(template.readAllBytes(), StandardCharsets.UTF_8), Variant.forContentType("text/html")));
            return report.print(
                    TABLE,
                    Rows.of(List.of(
                            new Line("IM-2017 <b>&", Money.ofCents(-123_456_789), false),
                            new Line("", Money.ofCents(5), true))),
                    Line::sum,
                    language,
                    NOON);
        }
    }

    @Test
    void the_same_report_is_printed_in_the_same_bytes() throws IOException {
        assertThat(printed(Locale.GERMAN)).isEqualTo(printed(Locale.GERMAN));
    }

    @Test
    void a_page_is_written_in_the_reader_s_language() throws IOException {
        try (var german = Loader.loadPDF(printed(Locale.GERMAN));
                var english = Loader.loadPDF(printed(Locale.ENGLISH))) {
            assertThat(new PDFTextStripper().getText(german))
                    .contains(
                            "IM-2017 <b>&",
                            "-1.234.567,89",
                            "0,05",
                            "10.12.2017 12:00:00",
                            "Seite 1 von 1",
                            "Haushaltsrechnung");
            assertThat(new PDFTextStripper().getText(english))
                    .contains("-1,234,567.89", "2017-12-10 12:00:00", "Page 1 of 1", "Year-end account");
            var box = german.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isGreaterThan(box.getHeight());
        }
    }
}
