package de.integrationspakt.municipality.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Documents as municipalities and others send them; each is new content unless it is kept. */
public final class Samples {
    private static final String WORKBOOK_TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""";

    private Samples() {}

    public static byte[] pdf() {
        return text(
                "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% "
                        + UUID.randomUUID() + "\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    /** Runs a script in readers that let it. */
    public static byte[] pdfWithScript() {
        return text("%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>endobj\n% "
                + UUID.randomUUID() + "\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    public static byte[] pdfOfPages(int pages) {
        var pdf = new StringBuilder(
                "%PDF-1.7\n% " + UUID.randomUUID() + "\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        for (int page = 0; page < pages; page++) {
            pdf.append(page + 3).append(" 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n");
        }
        return text(pdf + "trailer<</Root 1 0 R>>\n%%EOF\n");
    }

    public static byte[] png() {
        return join(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
    }

    public static byte[] jpeg() {
        return join(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0});
    }

    public static byte[] tiff() {
        return join(new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0});
    }

    public static byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("Miete").value(0, 0, UUID.randomUUID().toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A workbook by its parts, one of which is 60 MB of nothing. */
    public static byte[] bomb() {
        return zip(Map.of(
                "[Content_Types].xml",
                text(WORKBOOK_TYPES),
                "xl/workbook.xml",
                text("<workbook/>"),
                "xl/worksheets/sheet1.xml",
                new byte[60_000_000]));
    }

    public static byte[] xlsxWithMacros() {
        return zip(Map.of(
                "[Content_Types].xml", text(WORKBOOK_TYPES),
                "xl/workbook.xml", text("<workbook/>"),
                "xl/vbaProject.bin", text("Sub Auto_Open()")));
    }

    /** With so many entries, and no workbook. */
    public static byte[] zipOfEntries(int entries) {
        var all = new java.util.HashMap<String, byte[]>();
        for (int entry = 0; entry < entries; entry++) {
            all.put("entry" + entry, new byte[0]);
        }
        return zip(all);
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[] head) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(head);
        out.writeBytes(text(UUID.randomUUID().toString()));
        return out.toByteArray();
    }
}
