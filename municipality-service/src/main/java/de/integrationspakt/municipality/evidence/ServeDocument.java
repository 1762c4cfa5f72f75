package de.integrationspakt.municipality.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Hands a document out as a file to keep: no browser may show, guess at or run it. */
@ApplicationScoped
public class ServeDocument {
    private final Contents contents;

    ServeDocument(Contents contents) {
        this.contents = contents;
    }

    /** Piece by piece, or 304 for who has it. @param ifNoneMatch the header as sent, or null */
    public Response answer(Document document, String ifNoneMatch) {
        var tag = "\"" + document.hash() + "\"";
        var answer = ifNoneMatch != null && ifNoneMatch.contains(tag)
                ? Response.notModified()
                : Response.ok(content(document), document.type().mediaType())
                        .header(HttpHeaders.CONTENT_LENGTH, document.bytes())
                        .header(HttpHeaders.CONTENT_DISPOSITION, document.name().disposition());
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }

    private StreamingOutput content(Document document) {
        return out -> {
            long written = 0;
            for (int number = 0; written < document.bytes(); number++) {
                var piece = contents.piece(document.hash(), number);
                out.write(piece);
                written += piece.length;
            }
        };
    }
}
