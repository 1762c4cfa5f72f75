package de.integrationspakt.municipality.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is by its content, and whether it is what it is said to be. */
@ApplicationScoped
class TellType {
    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    private final DocumentLimits limits;

    TellType(DocumentLimits limits) {
        this.limits = limits;
    }

    /**
     * The type of the content.
     *
     * @param declared the Content-Type, maybe with parameters, or null
     */
    DocumentType of(Path file, DocumentName name, String declared) {
        var found = look(file);
        var type = DocumentType.ofMediaType(found)
                .filter(limits.types()::contains)
                .orElseThrow(() -> new DocumentTypeNotAccepted(found, limits.types()));
        if (!type.isNamed(name.extension())) {
            throw new DocumentNotWhatItSays(name.value(), found, "/name");
        }
        var plain = declared == null ? null : declared.split(";")[0].strip().toLowerCase(Locale.ROOT);
        if (!type.isDeclaredAs(plain)) {
            throw new DocumentNotWhatItSays(plain, found, "/Content-Type");
        }
        return type;
    }

    private static String look(Path file) {
        try (var content = new BufferedInputStream(Files.newInputStream(file), KNOWN.getMinLength())) {
            // No name goes in: it would be believed where the content alone does not decide.
            var type = KNOWN.detect(content, new Metadata()).toString();
            return Container.MEDIA_TYPES.contains(type) ? Container.mediaType(file, type) : type;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
