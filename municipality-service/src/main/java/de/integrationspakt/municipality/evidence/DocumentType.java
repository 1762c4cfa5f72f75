package de.integrationspakt.municipality.evidence;

import java.util.List;
import java.util.Optional;

/** The types of documents that can be told by their content and say nothing a reader would have to run. */
public enum DocumentType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    TIFF("image/tiff", "tif", "tiff"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    /** What a sender says that does not know the type; it contradicts none. */
    static final String UNSTATED = "application/octet-stream";

    private final String mediaType;
    private final List<String> extensions;

    DocumentType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    static Optional<DocumentType> ofMediaType(String mediaType) {
        for (var type : values()) {
            if (type.mediaType.equals(mediaType)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    public String mediaType() {
        return mediaType;
    }

    /** @param extension without its point, in lower case */
    boolean isNamed(String extension) {
        return extensions.contains(extension);
    }

    boolean isDeclaredAs(String declared) {
        return declared == null || declared.equals(UNSTATED) || declared.equals(mediaType);
    }
}
