package de.integrationspakt.kernel.report;

import de.integrationspakt.kernel.document.Pdf;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Rows;
import de.integrationspakt.kernel.table.Table;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Prints the formal reports: A4 landscape, what was asked on top, sums in bold, numbered pages. Holds the whole report in memory. */
@ApplicationScoped
class PrintedReport {

    private final Template template;

    PrintedReport(@Location("report.html") Template template) {
        this.template = template;
    }

    /** A line of the header, as the template shows it. */
    record Said(String title, String words) {}

    /** A cell, as the template shows it: amounts to the right, and short texts on one line. */
    record Cell(String text, boolean right) {
        public boolean whole() {
            return right || text.length() <= 20;
        }
    }

    /** A row, as the template shows it. */
    record Line(List<Cell> cells, boolean sum) {}

    <R> byte[] print(Table<R> table, Rows<R> rows, Predicate<R> sums, Locale language, Instant at) throws IOException {
        var written = new Written(language);
        var lines = new ArrayList<Line>();
        rows.each(row -> lines.add(line(table.columns(), row, sums.test(row), written)));
        var xhtml = template.data("title", table.title(language))
                .data("language", language.getLanguage())
                .data("page", written.german() ? "Seite" : "Page")
                .data("of", written.german() ? "von" : "of")
                .data("font", Pdf.FONT)
                .data("narrowFont", Pdf.NARROW_FONT)
                .data(
                        "notes",
                        table.notes().stream()
                                .map(note -> new Said(
                                        note.title(language), words(note.value(), note.words(language), written)))
                                .toList())
                .data(
                        "headers",
                        table.columns().stream()
                                .map(column -> new Cell(column.header(language), right(column.type())))
                                .toList())
                .data("lines", lines)
                .render();
        return Pdf.of(xhtml, table.title(language), at);
    }

    private static String words(Object value, String words, Written written) {
        return value instanceof Instant moment ? written.moment(moment) : words;
    }

    /** What a row is the sum of stands in its first cells; the first empty one says that it is a sum. */
    private static <R> Line line(List<Column<R>> columns, R row, boolean sum, Written written) {
        var cells = new ArrayList<Cell>();
        boolean said = !sum;
        for (var column : columns) {
            var cell = cell(column, row, written);
            if (!said && cell.text().isEmpty() && !cell.right()) {
                cell = new Cell(written.german() ? "Summe" : "Sum", false);
                said = true;
            }
            cells.add(cell);
        }
        return new Line(cells, sum);
    }

    private static <R> Cell cell(Column<R> column, R row, Written written) {
        var value = column.read().apply(row);
        var text = value == null
                ? ""
                : switch (column.type()) {
                    case MONEY -> written.money((Long) value);
                    case DECIMAL -> written.decimal((BigDecimal) value);
                    case DATE -> written.day((LocalDate) value);
                    case INSTANT -> written.moment((Instant) value);
                    case MARK -> (Boolean) value ? "X" : "";
                    case TEXT, NUMBER -> value.toString();
                };
        return new Cell(text, right(column.type()));
    }

    private static boolean right(Column.Type type) {
        return switch (type) {
            case NUMBER, DECIMAL, MONEY -> true;
            case TEXT, DATE, INSTANT, MARK -> false;
        };
    }
}
