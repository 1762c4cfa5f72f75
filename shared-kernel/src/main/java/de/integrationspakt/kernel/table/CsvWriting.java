package de.integrationspakt.kernel.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * CSV: {@code ;} between cells, UTF-8. The language decides headers and decimal sign together, because they serve two readers. German: German
 * headers, a decimal comma and a byte order mark, since a German Excel takes 12.10 for the twelfth of October and reads UTF-8 only when told.
 * English, which is also who names no language, a program: the field names of JSON as headers, a decimal point, no mark. Days and moments are
 * ISO 8601 in both.
 *
 * <p>A report's notes stand before the headers as comment lines beginning with {@code #}; then a last comment line says how many rows there
 * were, so that a cut file shows.
 */
final class CsvWriting<R> implements Writing<R> {

    private static final int BUFFER = 1 << 16;

    private final Table<R> table;
    private final Locale language;
    private final char decimalSign;
    private final Writer out;
    private final CsvWriter csv;

    CsvWriting(Table<R> table, Locale language, OutputStream out) {
        this.table = table;
        this.language = language;
        this.decimalSign = German.isMeantBy(language) ? ',' : '.';
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        this.csv = CsvWriter.builder().fieldSeparator(';').build(this.out);
    }

    @Override
    public void begin() throws IOException {
        if (German.isMeantBy(language)) out.write('\uFEFF');
        if (!table.notes().isEmpty()) csv.writeComment(" " + table.title(language));
        for (var note : table.notes()) csv.writeComment(" " + note.title(language) + ": " + note.words(language));
        csv.writeRecord(table.columns().stream()
                .map(column -> German.isMeantBy(language) ? column.german() : column.key())
                .toList());
    }

    @Override
    public void row(R row) {
        var line = csv.writeRecord();
        for (var column : table.columns()) line.writeField(cell(column, row));
        line.endRecord();
    }

    private String cell(Column<R> column, R row) {
        var value = column.read().apply(row);
        if (value == null) return "";
        return switch (column.type()) {
            case TEXT -> harmless((String) value);
            case MONEY -> Cents.written((Long) value, decimalSign);
            case DECIMAL -> ((BigDecimal) value).toPlainString().replace('.', decimalSign);
            case NUMBER, DATE, INSTANT -> value.toString();
            case MARK -> (Boolean) value ? "X" : "";
        };
    }

    @Override
    public void end(long rows) throws IOException {
        if (!table.notes().isEmpty())
            csv.writeComment((German.isMeantBy(language) ? " Ende, Zeilen: " : " End, rows: ") + rows);
        csv.flush();
    }

    /** A text that begins like a formula is run as one by spreadsheets; a leading apostrophe makes it text. Amounts are never texts. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
