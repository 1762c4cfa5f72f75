package de.integrationspakt.kernel.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the first visible sheet of a workbook, row by row. */
final class XlsxReading extends Reading {
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final ReadCells cells;
    private long line;

    XlsxReading(Form form, Path file) throws IOException {
        HarmlessWorkbook.require(file);
        workbook = open(file);
        try {
            var sheet = workbook.getSheets()
                    .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new UnreadableFile("", "file.empty"));
            stream = sheet.openStream();
            rows = stream.iterator();
            var header = row();
            if (header == null) throw new UnreadableFile("", "file.empty");
            cells = new ReadCells(form.columns(header.stream()
                    .map(cell -> cell.isEmpty() ? "" : cell.shown())
                    .toList()));
        } catch (IOException | RuntimeException refused) {
            workbook.close();
            throw refused;
        }
    }

    /** Formats tell days from numbers. Programs write workbooks without any; such a workbook has no days either. */
    private static ReadableWorkbook open(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException withoutFormats) {
            return openPlain(file);
        } catch (IllegalArgumentException | NullPointerException broken) {
            throw new UnreadableFile("", "file.workbook");
        }
    }

    private static ReadableWorkbook openPlain(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        } catch (ExcelReaderException | IllegalArgumentException | NullPointerException broken) {
            throw new UnreadableFile("", "file.workbook");
        }
    }

    @Override
    public Line next() throws IOException {
        var row = row();
        return row == null ? null : cells.line(line, row);
    }

    /** The next row with content. */
    private List<WrittenCell> row() {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                line = row.getRowNum();
                var written = new ArrayList<WrittenCell>(row.getCellCount());
                for (int i = 0; i < row.getCellCount(); i++) {
                    var cell = row.getCell(i);
                    written.add(cell == null ? WrittenCell.EMPTY : written(cell));
                }
                if (written.stream().anyMatch(cell -> !cell.isEmpty())) return written;
            }
            return null;
        } catch (ExcelReaderException | IllegalArgumentException | ArithmeticException broken) {
            throw new UnreadableFile("/line/" + (line + 1), "file.broken");
        }
    }

    private static WrittenCell written(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> WrittenCell.EMPTY;
            case STRING -> WrittenCell.text(cell.asString());
            case BOOLEAN -> WrittenCell.yes(cell.asBoolean());
            case NUMBER -> number(cell);
            case FORMULA -> computed(cell);
            case ERROR -> WrittenCell.error(String.valueOf(cell.getRawValue()));
        };
    }

    private static WrittenCell number(Cell cell) {
        if (isDate(cell.getDataFormatString())) {
            var moment = cell.asDate();
            return WrittenCell.date(moment.toLocalDate());
        }
        return WrittenCell.number(plain(cell.asNumber()));
    }

    /** What the sender saw in the cell when he saved the file; the formula itself is never run here. */
    private static WrittenCell computed(Cell cell) {
        var came = cell.getRawValue();
        if (came == null || came.isEmpty()) return WrittenCell.error(cell.getFormula());
        if (!came.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?")) return WrittenCell.text(came);
        return WrittenCell.number(plain(new BigDecimal(came)));
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A number whose format shows a day. */
    private static boolean isDate(String format) {
        if (format == null) return false;
        var bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return bare.contains("d") && bare.contains("m") || bare.contains("yy");
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
