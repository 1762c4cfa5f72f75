package de.integrationspakt.kernel.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import de.integrationspakt.kernel.table.Format;
import java.nio.file.Path;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file as a call's body: streamed to a temporary file, never whole in memory, gone with the call. Its hash is what an Idempotency-Key compares. */
@Schema(type = SchemaType.STRING, format = "binary", description = "The file itself")
public record Upload(Path file, Format format, long bytes, byte[] sha256) {
    @JsonValue
    public String hash() {
        return HexFormat.of().formatHex(sha256);
    }
}
