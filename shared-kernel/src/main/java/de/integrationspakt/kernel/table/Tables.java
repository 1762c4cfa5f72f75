package de.integrationspakt.kernel.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.kernel.http.Problems;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Answers a call with a table, row by row: what is written is never all in memory, and never silently short. */
@ApplicationScoped
public class Tables {
    private static final Logger LOG = Logger.getLogger(Tables.class);

    private final Problems problems;
    private final CurrentVertxRequest request;
    private final ObjectMapper json;

    Tables(Problems problems, CurrentVertxRequest request, ObjectMapper json) {
        this.problems = problems;
        this.request = request;
        this.json = json;
    }

    /**
     * The table in the format, in the caller's language, as a file to keep unless it is JSON.
     *
     * @param format any but PDF
     */
    public <R> Response answer(Format format, Table<R> table, Rows<R> rows) {
        var language = problems.locale();
        return stream(format, table.name(), out -> write(format, table, language, rows, out));
    }

    /** Anything that is written bit by bit in one of the formats, with the same promise. @param name of the file, without its ending */
    public Response stream(Format format, String name, StreamingOutput content) {
        var response = request.getCurrent().response();
        StreamingOutput guarded = out -> {
            try {
                content.write(out);
            } catch (IOException | RuntimeException | Error broken) {
                cut(response, name, broken);
                throw broken;
            }
        };
        var answer = Response.ok(
                        guarded, format == Format.CSV ? format.mediaType() + ";charset=UTF-8" : format.mediaType())
                .header(HttpHeaders.CONTENT_LANGUAGE, problems.locale().getLanguage())
                .header(HttpHeaders.VARY, "Accept, Accept-Language");
        if (format != Format.JSON)
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"" + name + "." + format.extension() + "\"");
        return answer.build();
    }

    /** Writes the table; the stream is flushed and not closed. */
    public <R> void write(Format format, Table<R> table, Locale language, Rows<R> rows, OutputStream out)
            throws IOException {
        var writing = writing(format, table, language, out);
        writing.begin();
        var written = new long[1];
        rows.each(row -> {
            writing.row(row);
            written[0]++;
        });
        writing.end(written[0]);
    }

    private <R> Writing<R> writing(Format format, Table<R> table, Locale language, OutputStream out)
            throws IOException {
        return switch (format) {
            case JSON -> new JsonWriting<>(table, false, json, out);
            case NDJSON -> new JsonWriting<>(table, true, json, out);
            case CSV -> new CsvWriting<>(table, language, out);
            case XLSX -> new XlsxWriting<>(table, language, out);
            case PDF -> throw new IllegalArgumentException("a table is not printed here");
        };
    }

    /** What began and cannot be finished must not look finished: the connection ends without the last chunk, so that the client sees a cut. */
    private static void cut(HttpServerResponse response, String name, Throwable broken) {
        if (!response.headWritten()) return;
        if (response.closed()) {
            LOG.infof("the reader of %s left", name);
            return;
        }
        LOG.errorf(broken, "%s broke off after %d bytes", name, response.bytesWritten());
        response.reset();
    }
}
