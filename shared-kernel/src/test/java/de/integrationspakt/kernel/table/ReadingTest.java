package de.integrationspakt.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Form FORM = Form.of(
            "homes",
            "Unterkünfte",
            "Homes",
            Field.ags("ags", "Gemeindeschlüssel", "Municipality key").needed(),
            Field.shown("town", "Gemeinde", "Municipality"),
            Field.text("name", "Straße", "Street", 20),
            Field.number("places", "Plätze", "Places").needed(),
            Field.decimal("area", "Fläche in m²", "Area in m²"),
            Field.money("rent", "Miete", "Rent"),
            Field.date("since", "Seit", "Since"),
            Field.yesNo("owned", "Eigentum", "Owned"),
            Field.code(
                    "kind",
                    "Art",
                    "Kind",
                    List.of(new Choice("FLAT", "Wohnung", "Flat"), new Choice("HOME", "Sammelunterkunft", "Home"))));

    @TempDir
    Path directory;

    private Path file(byte[] content) throws IOException {
        return Files.write(directory.resolve("file"), content);
    }

    private List<Line> read(Format format, byte[] content) throws IOException {
        var lines = new ArrayList<Line>();
        try (var reading = Reading.of(format, FORM, file(content), JSON)) {
            for (var line = reading.next(); line != null; line = reading.next()) lines.add(line);
        }
        return lines;
    }

    private List<Line> csv(String text) throws IOException {
        return read(Format.CSV, text.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] workbook(Consumer<Worksheet> fill) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            fill.accept(book.newWorksheet("Blatt"));
        }
        return out.toByteArray();
    }

    @Test
    void columns_are_found_by_key_or_title_in_any_order_whatever_the_separator() throws IOException {
        for (String separator : List.of(";", ",", "\t")) {
            var lines = csv(
                    "PLÄTZE;Straße;ags;Gemeinde\r\n12;\"Am ; , Bach\";08116033;Kirchheim\r\n".replace(";", separator));
            assertThat(lines).hasSize(1);
            assertThat(lines.get(0).number()).isEqualTo(2);
            assertThat(lines.get(0).faults()).isEmpty();
            assertThat(lines.get(0).number("places")).isEqualTo(12);
            assertThat(lines.get(0).text("ags")).isEqualTo("08116033");
            assertThat(lines.get(0).text("name")).isEqualTo("Am " + separator + " , Bach");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void umlauts_arrive_from_either_encoding(String encoding) throws IOException {
        var text = "ags;Plätze;Straße\n08116033;1;Rößleweg – 5 €\n";
        var lines = read(Format.CSV, text.getBytes(Charset.forName(encoding)));
        assertThat(lines.get(0).text("name")).isEqualTo("Rößleweg – 5 €");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_title() throws IOException {
        assertThat(csv("\uFEFFags;places\n08116033;1\n")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234,56       | 123456
            1,234.56       | 123456
            1234,5         | 123450
            1234           | 123400
            -0,05          | -5
            12,50 €        | 1250
            1.234.567      | 123456700
            1 234,00 EUR   | 123400
            """)
    void amounts_are_read_with_comma_or_point(String written, long cents) throws IOException {
        var line = csv("ags;places;rent\n08116033;1;\"" + written + "\"\n").get(0);
        assertThat(line.faults()).isEmpty();
        assertThat(line.cents("rent")).isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ags    | 8415        | cell.key
            ags    | Kirchheim   | cell.key
            ags    |             | cell.required
            places | 1.5         | cell.number
            places | 1.000       | cell.number
            places | zwölf       | cell.number
            rent   | 1.234       | cell.ambiguous
            rent   | 1,234       | cell.ambiguous
            rent   | 0,125       | cell.cents
            rent   | 5.-         | cell.decimal
            area   | 12 qm       | cell.decimal
            since  | 31.02.2017  | cell.date
            since  | 9/15/2017   | cell.date
            since  | 15.9.17     | cell.date
            owned  | vielleicht  | cell.yesNo
            kind   | Zelt        | cell.code
            name   | 123456789012345678901 | cell.tooLong
            """)
    void a_bad_cell_is_named_with_its_line_and_column_and_the_others_are_read(
            String column, String written, String code) throws IOException {
        var good = "08116033;1;1,00;1,5;15.09.2017;ja;Wohnung;Gasse 1";
        var keys = List.of("ags", "places", "rent", "area", "since", "owned", "kind", "name");
        var bad = good.split(";");
        bad[keys.indexOf(column)] = written == null ? "" : written;
        var lines = csv(String.join(";", keys) + "\n" + good + "\n" + String.join(";", bad) + "\n" + good + "\n");
        assertThat(lines).extracting(Line::number).containsExactly(2L, 3L, 4L);
        assertThat(lines.get(1).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.code()).isEqualTo(code);
        });
        assertThat(lines.get(0).faults()).isEmpty();
        assertThat(lines.get(2).faults()).isEmpty();
        assertThat(lines.get(2).values())
                .containsEntry("since", LocalDate.of(2017, 9, 15))
                .containsEntry("area", new BigDecimal("1.5"))
                .containsEntry("owned", true)
                .containsEntry("kind", "FLAT");
    }

    @Test
    void a_leading_zero_a_spreadsheet_dropped_is_put_back_and_noted() throws IOException {
        var line = csv("ags;places\n8116033;1\n").get(0);
        assertThat(line.text("ags")).isEqualTo("08116033");
        assertThat(line.notes()).singleElement().satisfies(note -> assertThat(note.code())
                .isEqualTo("cell.zeroRestored"));
    }

    @Test
    void what_looks_like_a_formula_stays_text() throws IOException {
        var lines = csv("ags;places;name\n08116033;1;=1+1\n08116033;1;'-x\n08116033;1;'Adler'\n");
        assertThat(lines).extracting(line -> line.text("name")).containsExactly("=1+1", "-x", "'Adler'");
    }

    @Test
    void comments_and_empty_rows_are_passed_over_and_lines_still_counted() throws IOException {
        var lines = csv("# Erhebung\nags;places;name\n\n;;\n08116033;1;\"a\nb\"\n# Ende\n08116033;2\n");
        assertThat(lines).extracting(Line::number).containsExactly(5L, 8L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ags;colour;places        | file.column.unknown
            ags;name                 | file.column.missing
            ags;Plätze;places        | file.column.twice
            """)
    void a_file_with_other_columns_is_refused_with_their_names(String header, String code) {
        assertThatThrownBy(() -> csv(header + "\n08116033;1;1\n"))
                .isInstanceOfSatisfying(UnreadableFile.class, refusal -> assertThat(refusal.places())
                        .extracting("code")
                        .containsExactly(code));
    }

    @Test
    void content_under_no_title_is_a_fault() throws IOException {
        assertThat(csv("ags;places\n08116033;1;oops\n").get(0).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("cell.noColumn"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6167733b706c616365730a30383131363033333b81", // a byte no encoding has
                "fffe610067007300", // UTF-16
                "efbbbf6167733b706c616365730a3038313136303333e43b31", // says UTF-8 and is not
                "504b030461", // a broken workbook under the name of a CSV
                "6167733b706c616365730a30383131363033333b2231", // a quote that is not closed
                "0a0a"
            })
    void what_is_no_csv_is_refused_and_not_guessed_at(String hex) {
        var content = java.util.HexFormat.of().parseHex(hex);
        assertThatThrownBy(() -> read(Format.CSV, content)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void a_workbook_has_typed_cells() throws IOException {
        var content = workbook(sheet -> {
            int column = 0;
            for (var title : List.of("ags", "Plätze", "Miete", "Fläche in m²", "Seit", "Eigentum", "Straße")) {
                sheet.value(1, column++, title);
            }
            sheet.value(2, 0, 8116033);
            sheet.value(2, 1, 12);
            sheet.value(2, 2, 1000.1);
            sheet.value(2, 3, 55.25);
            sheet.value(2, 4, LocalDate.of(2017, 9, 15));
            sheet.style(2, 4).format("dd.mm.yyyy").set();
            sheet.value(2, 5, true);
            sheet.value(2, 6, "=1+1");
            sheet.value(4, 0, "08116071");
            sheet.value(4, 1, 1.5);
            sheet.value(4, 4, 43000);
        });
        var lines = read(Format.XLSX, content);
        assertThat(lines).extracting(Line::number).containsExactly(3L, 5L);
        assertThat(lines.get(0).faults()).isEmpty();
        assertThat(lines.get(0).values())
                .containsEntry("ags", "08116033")
                .containsEntry("places", 12L)
                .containsEntry("rent", 100010L)
                .containsEntry("area", new BigDecimal("55.25"))
                .containsEntry("since", LocalDate.of(2017, 9, 15))
                .containsEntry("owned", true)
                .containsEntry("name", "=1+1");
        assertThat(lines.get(1).faults()).extracting(Fault::column).containsExactly("places", "since");
    }

    @Test
    void a_formula_counts_as_what_it_came_to_and_without_that_is_a_fault() throws IOException {
        var lines = read(Format.XLSX, withFormula("<c r=\"B2\"><f>6*7</f><v>42</v></c>"));
        assertThat(lines.get(0).number("places")).isEqualTo(42);
        lines = read(Format.XLSX, withFormula("<c r=\"B2\"><f>6*7</f></c>"));
        assertThat(lines.get(0).faults()).extracting(Fault::code).containsExactly("cell.error");
    }

    @Test
    void the_template_is_read_as_it_is_written() throws IOException {
        for (var format : List.of(Format.CSV, Format.XLSX)) {
            var out = new ByteArrayOutputStream();
            new Tables(null, null, JSON).write(format, FORM.template(), Locale.GERMAN, Rows.of(List.of()), out);
            assertThat(read(format, out.toByteArray())).isEmpty();
        }
    }

    @Test
    void a_workbook_that_unpacks_to_more_than_is_read_is_refused() throws IOException {
        var bomb = sheet("<row r=\"1\">" + " ".repeat(40 << 20) + "</row>", "xl/sharedStrings.xml");
        assertThatThrownBy(() -> read(Format.XLSX, bomb)).isInstanceOf(UnreadableFile.class);
        var far = withFormula("<c r=\"ZZZZZZ2\"><v>1</v></c>");
        assertThatThrownBy(() -> read(Format.XLSX, far)).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> read(Format.XLSX, "PK\3\4 and no workbook".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void json_lines_nest_and_fail_alone() throws IOException {
        var lines = read(
                Format.NDJSON,
                "{\"items\":[{\"amount\":\"1.00\"}]}\n\nnonsense\n[1]\n{\"a\":1}".getBytes(StandardCharsets.UTF_8));
        assertThat(lines).extracting(Line::number).containsExactly(1L, 3L, 4L, 5L);
        assertThat(lines.get(0).json().at("/items/0/amount").asText()).isEqualTo("1.00");
        assertThat(lines.get(1).faults()).extracting(Fault::code).containsExactly("cell.json");
        assertThat(lines.get(2).faults()).hasSize(1);
        assertThat(lines.get(3).faults()).isEmpty();
    }

    private byte[] withFormula(String cell) throws IOException {
        return sheet(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>ags</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>places</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>08116033</t></is></c>" + cell + "</row>",
                null);
    }

    /** A small workbook by hand, and a part beside it that is only large. */
    private byte[] sheet(String rows, String largePart) throws IOException {
        var head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            part(
                    zip,
                    "xl/workbook.xml",
                    head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relationships
                            + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"" + relationships
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    head + "<worksheet xmlns=\"" + main + "\"><sheetData>" + (largePart == null ? rows : "")
                            + "</sheetData></worksheet>");
            if (largePart != null) part(zip, largePart, rows);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
