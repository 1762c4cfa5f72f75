package de.integrationspakt.kernel.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through a workbook before it is read: how much is packed in it, counted while unpacking, since what its directory says may be a lie; and
 * whether its cells stand where a spreadsheet has cells, since one said to stand in column ZZZZZZ would take the memory of all before it.
 */
final class HarmlessWorkbook {
    private static final int MOST_PARTS = 500;
    /** Sheets are read in passing; this is more than a sheet of a million rows. */
    private static final long MOST_BYTES = 512L << 20;
    /** All other parts, such as the texts all cells share, are kept in memory while reading. */
    private static final long MOST_KEPT_BYTES = 32L << 20;
    /** More columns than any of our tables, fewer than memory notices. */
    private static final int MOST_COLUMNS = 1000;

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private HarmlessWorkbook() {}

    static void require(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) throw tooMuch();
            long left = MOST_BYTES;
            for (var part : Collections.list(zip.entries())) {
                boolean sheet = part.getName().startsWith("xl/worksheets/sheet");
                left -= look(zip, part, sheet, sheet ? left : Math.min(left, MOST_KEPT_BYTES));
            }
        } catch (ZipException | XMLStreamException broken) {
            throw new UnreadableFile("", "file.workbook");
        }
    }

    private static long look(ZipFile zip, ZipEntry part, boolean sheet, long most)
            throws IOException, XMLStreamException {
        try (var in = new Counting(zip.getInputStream(part), most)) {
            if (sheet) lookAtCells(XML.createXMLStreamReader(in));
            else in.transferTo(OutputStream.nullOutputStream());
            return in.read;
        }
    }

    private static void lookAtCells(XMLStreamReader sheet) throws XMLStreamException {
        while (sheet.hasNext()) {
            if (sheet.next() == XMLStreamReader.START_ELEMENT
                    && sheet.getLocalName().equals("c")) {
                var reference = sheet.getAttributeValue(null, "r");
                if (reference != null && column(reference) > MOST_COLUMNS) throw tooMuch();
            }
        }
    }

    private static long column(String reference) {
        long column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)) && i < 8; i++) {
            column = column * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
        }
        return column;
    }

    private static UnreadableFile tooMuch() {
        return new UnreadableFile("", "file.tooMuch");
    }

    private static final class Counting extends FilterInputStream {
        private final long most;
        private long read;

        Counting(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) count(1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = super.read(bytes, from, length);
            if (n > 0) count(n);
            return n;
        }

        private void count(int n) {
            read += n;
            if (read > most) throw tooMuch();
        }
    }
}
