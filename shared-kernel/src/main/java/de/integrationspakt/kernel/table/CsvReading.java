package de.integrationspakt.kernel.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads CSV. */
final class CsvReading extends Reading {
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    /** A record longer than this is an unclosed quote, not a row. */
    private static final int LONGEST_RECORD = 1 << 18;

    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> records;
    private final ReadCells cells;
    private final boolean opensQuote;
    private long line = 1;

    CsvReading(Form form, Path file) throws IOException {
        var encoding = Encoding.of(file);
        opensQuote = opensQuote(file);
        csv = open(file, encoding, separator(form, file, encoding));
        records = csv.iterator();
        var header = record();
        if (header == null) throw new UnreadableFile("", "file.empty");
        cells = new ReadCells(form.columns(header.getFields()));
    }

    private static CsvReader<CsvRecord> open(Path file, Charset encoding, char separator) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.SKIP)
                .detectBomHeader(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(file, encoding);
    }

    /** The one that makes most of the header's columns known. */
    private static char separator(Form form, Path file, Charset encoding) throws IOException {
        char best = SEPARATORS.get(0);
        int most = 0;
        for (char separator : SEPARATORS) {
            try (var csv = open(file, encoding, separator);
                    var records = csv.iterator()) {
                int known = records.hasNext() ? form.knows(records.next().getFields()) : 0;
                if (known > most) {
                    best = separator;
                    most = known;
                }
            } catch (CsvParseException | UncheckedIOException notThis) {
                continue;
            }
        }
        return best;
    }

    /** Whether a quote is never closed: the record it stands in swallows the rest of the file, and is the last one. */
    private static boolean opensQuote(Path file) throws IOException {
        boolean open = false;
        boolean comment = false;
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            int before = '\n';
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (before == '\n' || before == '\r') comment = !open && b == '#';
                if (b == '"' && !comment) open = !open;
                before = b;
            }
        }
        return open;
    }

    @Override
    public Line next() throws IOException {
        for (var record = record(); record != null; record = record()) {
            if (record.getFields().stream().anyMatch(text -> !text.isBlank())) {
                return cells.line(
                        line, record.getFields().stream().map(WrittenCell::text).toList());
            }
        }
        return null;
    }

    private CsvRecord record() throws IOException {
        try {
            if (!records.hasNext()) {
                if (opensQuote) throw new UnreadableFile("/line/" + line, "file.broken");
                return null;
            }
            var record = records.next();
            line = record.getStartingLineNumber();
            return record;
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new UnreadableFile("/line/" + (line + 1), "file.broken");
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
        csv.close();
    }
}
