package de.integrationspakt.municipality.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document as callers see it; its content is at the same path with the id. */
@Schema(name = "Document")
public record DocumentView(
        UUID id,

        @Schema(examples = "Mietvertrag Schlierbacher Straße.pdf")
        String name,

        @Schema(examples = "application/pdf", description = "As found in the content")
        String type,

        @Schema(examples = "482113") long bytes,

        @Schema(description = "SHA-256 of the content; also its ETag", minLength = 64, maxLength = 64)
        String hash,

        @Schema(description = "The item it proves; null if it speaks for the whole")
        UUID item,

        Instant attachedAt,
        String attachedBy) {

    public static DocumentView of(Document document) {
        return new DocumentView(
                document.id(),
                document.name().value(),
                document.type().mediaType(),
                document.bytes(),
                document.hash(),
                document.item(),
                document.attachedAt(),
                document.attachedBy());
    }

    /** All documents of a subject. */
    @Schema(name = "Documents")
    public record All(List<DocumentView> items) {
        public static All of(List<Document> documents) {
            return new All(documents.stream().map(DocumentView::of).toList());
        }
    }
}
