package de.integrationspakt.kernel.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file being read row by row; never all of it is in memory.
 *
 * <p>CSV: {@code ;}, comma or tab, whichever makes the header known; UTF-8 with or without byte order mark, else Windows-1252; what is neither is
 * refused. Lines that begin with {@code #} are comments. XLSX: the first visible sheet; what formulas came to is read, never the formulas. NDJSON:
 * one object a line. Rows without any content are passed over.
 */
public abstract class Reading implements AutoCloseable {

    /**
     * Begins to read.
     *
     * @param file seekable, since a workbook's directory stands at its end
     * @throws UnreadableFile if the file is not of this format, or its columns are not those of the form
     */
    public static Reading of(Format format, Form form, Path file, ObjectMapper json) throws IOException {
        boolean packed = isPacked(file);
        if (packed != (format == Format.XLSX)) throw new UnreadableFile("", "file.type", format);
        return switch (format) {
            case CSV -> new CsvReading(form, file);
            case XLSX -> new XlsxReading(form, file);
            case NDJSON -> new JsonReading(form, file, json);
            case JSON, PDF -> throw new IllegalArgumentException("no table is read from " + format);
        };
    }

    /** The next row, null after the last. @throws UnreadableFile where the file's structure breaks off */
    public abstract Line next() throws IOException;

    @Override
    public abstract void close() throws IOException;

    /** A workbook is a ZIP file; what is called so and is none, or the other way round, is refused whatever it claims to be. */
    private static boolean isPacked(Path file) throws IOException {
        try (InputStream begin = Files.newInputStream(file)) {
            var signature = begin.readNBytes(4);
            return signature.length == 4
                    && signature[0] == 'P'
                    && signature[1] == 'K'
                    && signature[2] == 3
                    && signature[3] == 4;
        }
    }
}
