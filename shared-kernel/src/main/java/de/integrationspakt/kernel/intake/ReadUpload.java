package de.integrationspakt.kernel.intake;

import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.table.Format;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes a body as an {@link Upload}, and no more of it than the limit. */
@Provider
@Consumes({Format.CSV_TYPE, Format.XLSX_TYPE, Format.NDJSON_TYPE})
public class ReadUpload implements MessageBodyReader<Upload> {
    private static final int BUFFER = 1 << 16;

    @Inject
    TemporaryFiles temporary;

    @ConfigProperty(name = "pakt.intake.most-bytes")
    long mostBytes;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Upload.class;
    }

    @Override
    public Upload readFrom(
            Class<Upload> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var format = Arrays.stream(Format.values())
                .filter(one -> MediaType.valueOf(one.mediaType()).isCompatible(mediaType))
                .findFirst()
                .orElseThrow(NotSupportedException::new);
        var file = temporary.next();
        long bytes = 0;
        try (var out = new DigestOutputStream(Files.newOutputStream(file), sha256())) {
            var buffer = new byte[BUFFER];
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                bytes += n;
                if (bytes > mostBytes) throw new FileTooLarge(mostBytes);
                out.write(buffer, 0, n);
            }
            if (bytes == 0) throw new Invalid("", "file.empty");
            return new Upload(file, format, bytes, out.getMessageDigest().digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
