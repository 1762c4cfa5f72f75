package de.integrationspakt.kernel.table;

import de.integrationspakt.kernel.time.Berlin;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * XLSX: real numbers, days and moments (Europe/Berlin), texts that never run as formulas, a header row that stays in sight. A sheet holds a
 * million rows, as Excel's ends a little above; further rows go to further sheets. A report's notes and the number of rows stand on the last
 * sheet.
 */
final class XlsxWriting<R> implements Writing<R> {

    private static final int ROWS_PER_SHEET = 1_000_000;
    /** Rows kept until they are written: few enough for memory, enough to give each column its format at once. */
    private static final int BATCH = 500;
    /** Nearly as small as the best, at a third of the time. */
    private static final int COMPRESSION = 3;

    private final Table<R> table;
    private final Locale language;
    private final Workbook book;
    private Worksheet sheet;
    private int sheets;
    private int next;
    private int unformatted;

    XlsxWriting(Table<R> table, Locale language, OutputStream out) {
        this.table = table;
        this.language = language;
        this.book = new Workbook(out, "Integrationspakt", "1.0");
        book.setCompressionLevel(COMPRESSION);
    }

    @Override
    public void begin() throws IOException {
        newSheet();
    }

    private void newSheet() throws IOException {
        if (sheet != null) finishSheet();
        sheets++;
        sheet = book.newWorksheet(sheetName(table.title(language) + (sheets == 1 ? "" : " " + sheets)));
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        for (int place = 0; place < table.columns().size(); place++) {
            var column = table.columns().get(place);
            sheet.value(0, place, column.header(language));
            sheet.width(
                    place,
                    Math.max(width(column.type()), column.header(language).length() + 2));
        }
        sheet.range(0, 0, 0, table.columns().size() - 1)
                .style()
                .bold()
                .fillColor("E8ECF1")
                .set();
        next = unformatted = 1;
    }

    @Override
    public void row(R row) throws IOException {
        if (next > ROWS_PER_SHEET) newSheet();
        for (int place = 0; place < table.columns().size(); place++) {
            var column = table.columns().get(place);
            var value = column.read().apply(row);
            if (value != null) cell(column.type(), place, value);
        }
        next++;
        if (next - unformatted >= BATCH) flush();
    }

    private void cell(Column.Type type, int place, Object value) {
        switch (type) {
            case TEXT -> sheet.inlineString(next, place, (String) value);
            case NUMBER -> sheet.value(next, place, (Long) value);
            case DECIMAL -> sheet.value(next, place, (BigDecimal) value);
            case MONEY -> sheet.value(next, place, BigDecimal.valueOf((Long) value, 2));
            case DATE -> sheet.value(next, place, (LocalDate) value);
            case MARK -> sheet.inlineString(next, place, (Boolean) value ? "X" : "");
            case INSTANT -> sheet.value(next, place, ((Instant) value).atZone(Berlin.ZONE));
        }
    }

    private void flush() throws IOException {
        if (next == unformatted) return;
        for (int place = 0; place < table.columns().size(); place++) {
            var format = format(table.columns().get(place).type());
            if (format != null)
                sheet.range(unformatted, place, next - 1, place)
                        .style()
                        .format(format)
                        .set();
        }
        sheet.flush();
        unformatted = next;
    }

    private void finishSheet() throws IOException {
        flush();
        sheet.finish();
    }

    @Override
    public void end(long rows) throws IOException {
        finishSheet();
        if (!table.notes().isEmpty()) notes(rows);
        book.finish();
    }

    private void notes(long rows) throws IOException {
        boolean german = German.isMeantBy(language);
        var sheet = book.newWorksheet(german ? "Angaben" : "About");
        sheet.width(0, 28);
        sheet.width(1, 90);
        sheet.inlineString(0, 0, table.title(language));
        sheet.style(0, 0).bold().set();
        int place = 1;
        for (var note : table.notes()) {
            sheet.inlineString(place, 0, note.title(language));
            sheet.inlineString(place++, 1, note.words(language));
        }
        sheet.inlineString(place, 0, german ? "Zeilen" : "Rows");
        sheet.value(place, 1, rows);
        sheet.style(place, 1).horizontalAlignment("left").set();
        sheet.finish();
    }

    /** Excel allows 31 characters and none of these in a sheet's name. */
    private static String sheetName(String title) {
        var name = title.replaceAll("[\\\\/*?:\\[\\]]", " ");
        return name.length() > 31 ? name.substring(0, 31).strip() : name;
    }

    private static int width(Column.Type type) {
        return switch (type) {
            case TEXT -> 24;
            case NUMBER, DATE, DECIMAL -> 12;
            case MARK -> 8;
            case MONEY -> 18;
            case INSTANT -> 20;
        };
    }

    private static String format(Column.Type type) {
        return switch (type) {
            case TEXT, DECIMAL, MARK -> null;
            case NUMBER -> "0";
            case MONEY -> "#,##0.00";
            case DATE -> "yyyy-mm-dd";
            case INSTANT -> "yyyy-mm-dd hh:mm:ss";
        };
    }
}
