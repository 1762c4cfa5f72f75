package de.integrationspakt.budget.distribution;

import de.integrationspakt.kernel.http.Malformed;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as CSV: {@code ;} between cells, UTF-8, a header that has {@code holder} and {@code number}. Other columns, such as names, are for
 * people and not read.
 */
final class TableFile {

    private static final String HOLDER = "holder";
    private static final String NUMBER = "number";

    private TableFile() {}

    /** @throws Malformed when it is not UTF-8, not CSV, or lacks one of the two columns */
    static List<TableRows.Row> rows(byte[] file) {
        try (var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text(file))) {
            var rows = new ArrayList<TableRows.Row>();
            for (var row : csv) {
                if (!row.getHeader().contains(HOLDER) || !row.getHeader().contains(NUMBER)) throw notATable();
                rows.add(row(row));
            }
            return rows;
        } catch (IOException | CsvParseException broken) {
            throw notATable();
        }
    }

    private static TableRows.Row row(NamedCsvRecord row) {
        return new TableRows.Row(
                row.findField(HOLDER).map(String::strip).orElse(null),
                row.findField(NUMBER).map(TableFile::number).orElse(null));
    }

    /** Digits alone: 12.345 may mean twelve thousand or twelve. */
    private static Long number(String cell) {
        var digits = cell.strip();
        return digits.matches("\\d{1,13}") ? Long.valueOf(digits) : null;
    }

    private static String text(byte[] file) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Malformed notATable() {
        return new Malformed("", "field.csvTable");
    }
}
