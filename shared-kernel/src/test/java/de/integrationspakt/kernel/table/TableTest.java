package de.integrationspakt.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

    private record Row(String payee, Long count, BigDecimal fte, Long cents, LocalDate dueOn, Instant at) {}

    private static final Table<Row> LIST = Table.list(
            "payments",
            "Zahlungen",
            "Payments",
            Column.text("payee", "Empfänger", "Payee", Row::payee),
            Column.number("count", "Anzahl", "Count", Row::count),
            Column.decimal("fte", "VZÄ", "FTE", Row::fte),
            Column.money("amount", "Betrag", "Amount", Row::cents),
            Column.date("dueOn", "Fällig am", "Due on", Row::dueOn),
            Column.instant("at", "Zeitpunkt", "Moment", Row::at));
    private static final Table<Row> REPORT = LIST.with("payments-2017", List.of(Note.of("year", "Jahr", "Year", 2017)));

    private static final Row KIRCHHEIM = new Row(
            "Kirchheim; \"Teck\"",
            3L,
            new BigDecimal("0.25"),
            -123_456_705L,
            LocalDate.of(2017, 12, 10),
            Instant.parse("2017-12-10T11:00:00Z"));
    private static final Row NOTHING = new Row(null, null, null, null, null, null);

    private static byte[] written(Format format, Table<Row> table, Locale language, Row... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        new Tables(null, null, new ObjectMapper()).write(format, table, language, Rows.of(Arrays.asList(rows)), out);
        return out.toByteArray();
    }

    private static String text(Format format, Table<Row> table, Locale language, Row... rows) throws IOException {
        return new String(written(format, table, language, rows), StandardCharsets.UTF_8);
    }

    @Test
    void english_csv_is_for_programs() throws IOException {
        assertThat(text(Format.CSV, LIST, Locale.ENGLISH, KIRCHHEIM, NOTHING)).isEqualToNormalizingNewlines("""
                payee;count;fte;amount;dueOn;at
                "Kirchheim; ""Teck""\";3;0.25;-1234567.05;2017-12-10;2017-12-10T11:00:00Z
                ;;;;;
                """);
    }

    @Test
    void german_csv_is_for_german_spreadsheets() throws IOException {
        assertThat(text(Format.CSV, REPORT, Locale.GERMAN, KIRCHHEIM)).isEqualToNormalizingNewlines("""
                \uFEFF# Zahlungen
                # Jahr: 2017
                Empfänger;Anzahl;VZÄ;Betrag;Fällig am;Zeitpunkt
                "Kirchheim; ""Teck""\";3;0,25;-1234567,05;2017-12-10;2017-12-10T11:00:00Z
                # Ende, Zeilen: 1
                """);
    }

    @Test
    void json_is_one_object_with_its_rows_and_their_number() throws IOException {
        var row =
                "{\"payee\":\"Kirchheim; \\\"Teck\\\"\",\"count\":3,\"fte\":0.25,\"amount\":{\"amount\":\"-1234567.05\",\"currency\":\"EUR\"},"
                        + "\"dueOn\":\"2017-12-10\",\"at\":\"2017-12-10T11:00:00Z\"}";
        assertThat(text(Format.JSON, LIST, Locale.GERMAN, KIRCHHEIM))
                .isEqualTo("{\"items\":[" + row + "],\"next\":null}");
        assertThat(text(Format.JSON, REPORT.rowsUnder("payments"), Locale.GERMAN, KIRCHHEIM))
                .isEqualTo("{\"year\":2017,\"payments\":[" + row + "],\"rows\":1}");
        assertThat(text(Format.NDJSON, LIST, Locale.GERMAN, KIRCHHEIM, KIRCHHEIM))
                .isEqualTo((row + "\n").repeat(2));
        assertThat(text(Format.NDJSON, REPORT, Locale.GERMAN, KIRCHHEIM))
                .isEqualTo("{\"year\":2017}\n" + row + "\n{\"rows\":1}\n");
        assertThat(text(Format.JSON, LIST, Locale.GERMAN, NOTHING))
                .contains("{\"payee\":null,\"count\":null,\"fte\":null,\"amount\":null,\"dueOn\":null,\"at\":null}");
    }

    @Test
    void xlsx_has_numbers_days_and_a_header_that_stays() throws IOException {
        var parts = unzipped(
                written(Format.XLSX, REPORT, Locale.GERMAN, KIRCHHEIM, new Row("=1+1", 1L, null, 5L, null, null)));
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains("state=\"frozen\"")
                .contains("<v>-1234567.05</v>")
                .contains("<v>43079.0</v>")
                // noon in Berlin
                .contains("<v>43079.5</v>")
                .contains("<v>0.05</v>")
                .contains("t=\"inlineStr\"><is><t>=1+1</t>")
                .doesNotContain("<f>");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("Betrag");
        assertThat(parts.get("xl/styles.xml")).contains("#,##0.00").contains("yyyy-mm-dd");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("Jahr").contains("2017");
        assertThat(parts.get("xl/workbook.xml")).contains("Zahlungen").contains("Angaben");
    }

    private static Map<String, String> unzipped(byte[] file) throws IOException {
        var kept = Files.write(Files.createTempFile("table", ".xlsx"), file);
        var parts = new HashMap<String, String>();
        // Not as a stream: the sizes stand in the directory at the file's end.
        try (var zip = new ZipFile(kept.toFile())) {
            for (var entry : Collections.list(zip.entries()))
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        } finally {
            Files.delete(kept);
        }
        return parts;
    }

    @ParameterizedTest
    @CsvSource({"=1+1, '''=1+1'", "-IM, '''-IM'", "@x, '''@x'", "+49, '''+49'", "IM-2017, IM-2017", "'', ''"})
    void a_cell_that_begins_like_a_formula_is_made_a_text(String text, String cell) {
        assertThat(CsvWriting.harmless(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "5, 0.05",
        "-5, -0.05",
        "100, 1.00",
        "-12345, -123.45",
        "9223372036854775807, 92233720368547758.07",
        "-9223372036854775808, -92233720368547758.08"
    })
    void cents_are_written_exactly(long cents, String written) {
        assertThat(Cents.written(cents, '.')).isEqualTo(written);
    }
}
