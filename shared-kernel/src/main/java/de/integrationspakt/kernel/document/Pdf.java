package de.integrationspakt.kernel.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Prints XHTML with CSS 2.1 and paged media as PDF. */
public final class Pdf {

    /** In regular and bold; it has umlauts, the euro sign and whatever Europeans write their names with. */
    public static final String FONT = "DejaVu Sans";

    /** The same in narrow letters, for tables. */
    public static final String NARROW_FONT = "DejaVu Sans Condensed";

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    private Pdf() {}

    /**
     * The same words, title and moment give the same bytes, for ever: nothing in the file comes from the clock or from chance.
     *
     * @param xhtml well-formed, styled by a {@code style} element; nothing is fetched from anywhere
     * @param title as the reader's window shows it
     * @param createdAt the moment the document says it was made at, to the second
     */
    public static byte[] of(String xhtml, String title, Instant createdAt) {
        var out = new ByteArrayOutputStream();
        try (var renderer = builder(xhtml).buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            fix(document, xhtml, title, createdAt);
            document.save(out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(String xhtml) {
        return new PdfRendererBuilder()
                .useFastMode()
                .useFont(() -> font("DejaVuSans.ttf"), FONT, 400, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSansCondensed.ttf"), NARROW_FONT, 400, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSansCondensed-Bold.ttf"), NARROW_FONT, 700, FontStyle.NORMAL, true)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withHtmlContent(xhtml, null);
    }

    private static InputStream font(String file) {
        return Pdf.class.getResourceAsStream(FONTS + file);
    }

    private static void fix(PDDocument document, String xhtml, String title, Instant createdAt) {
        Calendar moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        moment.setTimeInMillis(createdAt.getEpochSecond() * 1000);
        var about = new PDDocumentInformation();
        about.setTitle(title);
        about.setProducer("Integrationspakt");
        about.setCreationDate(moment);
        about.setModificationDate(moment);
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage("de-DE");
        document.setDocumentId((long) xhtml.hashCode() << 32 | createdAt.getEpochSecond() & 0xFFFFFFFFL);
    }
}
