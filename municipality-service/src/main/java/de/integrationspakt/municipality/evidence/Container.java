package de.integrationspakt.municipality.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks into a ZIP container: a workbook is one, and so are many other things. Nothing is unpacked to anywhere; every
 * entry is read through once and counted, since what a container says of its sizes need not be so.
 */
final class Container {
    /** What a container looks like from outside. */
    static final Set<String> MEDIA_TYPES = Set.of("application/zip", "application/x-tika-ooxml");

    /** A workbook has some dozens of entries, one with many sheets and pictures some hundreds. */
    private static final int MOST_ENTRIES = 5_000;

    /** Unpacked in all. A sheet with every one of Excel's 1,048,576 rows used stays below. */
    private static final long MOST_BYTES = 300_000_000;

    /** How many bytes one packed byte may become; sheets reach about 20, and Apache POI draws the same line. */
    private static final long MOST_RATIO = 100;

    /** Small entries may repeat themselves as they like. */
    private static final long RATIO_COUNTS_FROM_BYTES = 1_000_000;

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final int MOST_CONTENT_TYPES_BYTES = 1_000_000;

    private Container() {}

    /**
     * The type of what is in the container; the outer type if it is no workbook.
     *
     * @throws UnsafeDocument if it would burst when unpacked, or holds macros
     */
    static String mediaType(Path file, String outer) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new UnsafeDocument(UnsafeDocument.Danger.BURSTS);
            }
            long total = 0;
            boolean macros = false;
            for (var entries = zip.entries().asIterator(); entries.hasNext(); ) {
                var entry = entries.next();
                total += unpacked(zip, entry, MOST_BYTES - total);
                macros |= entry.getName().endsWith("vbaProject.bin");
            }
            if (macros) {
                throw new UnsafeDocument(UnsafeDocument.Danger.MACROS);
            }
            return isWorkbook(zip) ? DocumentType.XLSX.mediaType() : outer;
        } catch (ZipException broken) {
            return outer;
        }
    }

    private static long unpacked(ZipFile zip, ZipEntry entry, long mostBytes) throws IOException {
        long bytes = 0;
        var piece = new byte[16_384];
        try (var content = zip.getInputStream(entry)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                bytes += read;
                boolean bursts = bytes > RATIO_COUNTS_FROM_BYTES && bytes > MOST_RATIO * entry.getCompressedSize();
                if (bursts || bytes > mostBytes) {
                    throw new UnsafeDocument(UnsafeDocument.Danger.BURSTS);
                }
            }
        }
        return bytes;
    }

    private static boolean isWorkbook(ZipFile zip) throws IOException {
        var types = zip.getEntry(CONTENT_TYPES);
        if (types == null || zip.getEntry("xl/workbook.xml") == null) {
            return false;
        }
        try (InputStream content = zip.getInputStream(types)) {
            return new String(content.readNBytes(MOST_CONTENT_TYPES_BYTES), StandardCharsets.UTF_8).contains(WORKBOOK);
        }
    }
}
